package io.c360.ingest.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import io.c360.customer.RecordId;
import io.c360.customer.sale.ClaimEvent;
import io.c360.customer.sale.ClaimEventType;
import io.c360.customer.sale.FlashSale;
import org.jspecify.annotations.Nullable;

/** Flash sales as records describe them. */
final class Sales {

	private Sales() {
	}

	/** The flash sale of a campaign; null when it holds none. */
	static @Nullable FlashSale sale(Fields campaign) {
		var in = campaign.object("sale");
		if (in == null) {
			return null;
		}
		var products = new LinkedHashMap<String, String>();
		in.objects("products")
			.forEach(one -> products.put(one.demanded("product"),
					Objects.requireNonNull(one.whole("stock")).toString()));
		return new FlashSale(in.demanded("channel"), List.copyOf(in.texts("stores")), in.demandedInstant("begins"),
				in.demandedInstant("ends"), in.whole("stock"), products, in.money("price"), in.text("terms"),
				in.whole("collectWithin"));
	}

	static ClaimEvent claimEvent(Fields in, String source) {
		var claim = in.demandedObject("claim");
		var sale = in.demandedObject("sale");
		return new ClaimEvent(in.id(source), in.party(source), of(claim, source), of(sale, source),
				in.demandedInstant("eventDate"), in.demandedWord("type", ClaimEventType.class), in.text("product"),
				null, in.instant("until"), in.text("channel"), in.text("store"), in.text("agent"), in.text("reason"));
	}

	private static RecordId of(Fields named, String source) {
		var holder = named.text("source");
		return named.id((holder != null) ? holder : source);
	}

}
