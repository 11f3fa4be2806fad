package io.c360.customer.sale;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.Money;
import org.jspecify.annotations.Nullable;

/**
 * The session of a flash sale, as the campaign describes it: where, from when to when,
 * and how much there is.
 *
 * @param channel where one claims: store, weibo and the like
 * @param stores which stores take part; all of them where it is empty
 * @param stock how many pieces there are in all; null where only products are limited
 * @param products how many pieces there are by product; whoever claims names one of them
 * @param collectWithin hours in which a claim is to be collected; null for
 * {@value #COLLECT_WITHIN}
 */
public record FlashSale(String channel, List<String> stores, Instant begins, Instant ends, @Nullable Long stock,
		Map<String, String> products, @Nullable Money price, @Nullable String terms, @Nullable Long collectWithin) {

	/** Hours in which a claim is to be collected where the campaign does not say. */
	public static final long COLLECT_WITHIN = 48;

	public FlashSale {
		stores = List.copyOf(stores);
		products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
	}

	/** Until when a claim that is made now is kept. */
	public Instant keptUntil(Instant now) {
		return now.plus(Duration.ofHours((this.collectWithin != null) ? this.collectWithin : COLLECT_WITHIN));
	}

	/** True when a store takes part. */
	public boolean isIn(String store) {
		return this.stores.isEmpty() || this.stores.contains(store);
	}

	/**
	 * How many pieces are left.
	 * @param product null for the sale in all
	 */
	public long remaining(@Nullable String product, Stock stock) {
		long left = (this.stock != null) ? this.stock - stock.taken() : Long.MAX_VALUE;
		if (product != null && this.products.containsKey(product)) {
			left = Math.min(left, of(product) - stock.taken(product));
		}
		else if (!this.products.isEmpty()) {
			left = Math.min(left,
					this.products.keySet().stream().mapToLong(one -> Math.max(0, of(one) - stock.taken(one))).sum());
		}
		return Math.max(0, left);
	}

	private long of(String product) {
		return Optional.ofNullable(this.products.get(product)).map(Long::parseLong).orElse(0L);
	}

}
