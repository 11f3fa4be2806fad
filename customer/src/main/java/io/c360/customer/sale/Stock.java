package io.c360.customer.sale;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How many pieces of a sale are taken, by product; the empty one for claims that name
 * none.
 */
public record Stock(Map<String, Long> byProduct) {

	public Stock {
		byProduct = Map.copyOf(byProduct);
	}

	/** How many in all. */
	public long taken() {
		return this.byProduct.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How many of a product. */
	public long taken(@Nullable String product) {
		return this.byProduct.getOrDefault((product != null) ? product : "", 0L);
	}

}
