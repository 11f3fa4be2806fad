package io.c360.graph.sale;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import io.c360.customer.sale.Claim;
import io.c360.customer.sale.Stock;
import io.c360.graph.PropertyCodec;
import org.neo4j.driver.Value;

/** How claims, and what is taken, lie in the graph. */
final class Claims {

	private static final PropertyCodec<Claim> CODEC = PropertyCodec.of(Claim.class);

	private Claims() {
	}

	static Map<String, Object> write(Claim claim) {
		return CODEC.write(claim);
	}

	static Claim read(Value node) {
		return CODEC.read(node);
	}

	/** Pairs of a product and how many pieces of it are taken. */
	static Stock stock(Value taken) {
		var byProduct = new HashMap<String, Long>();
		taken.values().forEach(pair -> byProduct.merge(pair.get(0).asString(), pair.get(1).asLong(), Long::sum));
		return new Stock(byProduct);
	}

	static ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
