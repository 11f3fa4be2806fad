package io.c360.api.sale;

import java.time.Instant;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.sale.FlashSale;
import io.c360.customer.sale.Stock;
import io.c360.graph.sale.SaleView;
import org.jspecify.annotations.Nullable;

/** A flash sale by the names of the schema. */
record SaleAnswer(RecordId id, String name, String channel, List<String> stores, Instant begins, Instant ends,
		boolean open, @Nullable Money price, @Nullable String terms, @Nullable Long stock, long taken,
		@Nullable Long remaining, List<Product> products, long collectWithinHours) {

	/** A product of a sale. */
	record Product(String product, long stock, long taken, long remaining) {
	}

	static SaleAnswer of(SaleView view, Instant now) {
		var sale = view.sale();
		var products = sale.products()
			.entrySet()
			.stream()
			.map(one -> new Product(one.getKey(), Long.parseLong(one.getValue()), view.stock().taken(one.getKey()),
					sale.remaining(one.getKey(), view.stock())))
			.toList();
		return new SaleAnswer(view.campaign().id(), view.campaign().name(), sale.channel(), sale.stores(),
				sale.begins(), sale.ends(), isOpen(view, now), sale.price(), sale.terms(), sale.stock(),
				view.stock().taken(), remaining(sale, view.stock()), products,
				(sale.collectWithin() != null) ? sale.collectWithin() : FlashSale.COLLECT_WITHIN);
	}

	/** Null where nothing limits it. */
	static @Nullable Long remaining(FlashSale sale, Stock stock) {
		return (sale.stock() != null || !sale.products().isEmpty()) ? (Long) sale.remaining(null, stock) : null;
	}

	private static boolean isOpen(SaleView view, Instant now) {
		return !view.ended() && !now.isBefore(view.sale().begins()) && now.isBefore(view.sale().ends());
	}

}
