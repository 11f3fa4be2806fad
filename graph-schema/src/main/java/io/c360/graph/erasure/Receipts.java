package io.c360.graph.erasure;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.erasure.ErasureReceipt;
import org.neo4j.driver.Value;

/** How receipts of erasure are kept in the graph. */
final class Receipts {

	private Receipts() {
	}

	static Map<String, Object> properties(ErasureReceipt receipt) {
		return Map.of("id", receipt.id(), "customer", receipt.customer(), "at", receipt.at().atZone(ZoneOffset.UTC),
				"by", receipt.by(), "reason", receipt.reason(), "kinds", List.copyOf(receipt.removed().keySet()),
				"counts", List.copyOf(receipt.removed().values()), "marks", receipt.marks(), "signature",
				receipt.signature());
	}

	static ErasureReceipt read(Value node) {
		var removed = new TreeMap<String, Long>();
		var kinds = node.get("kinds").asList(Value::asString);
		var counts = node.get("counts").asList(Value::asLong);
		for (int i = 0; i < kinds.size(); i++) {
			removed.put(kinds.get(i), counts.get(i));
		}
		return new ErasureReceipt(node.get("id").asString(), node.get("customer").asString(),
				node.get("at").asZonedDateTime().toInstant(), node.get("by").asString(), node.get("reason").asString(),
				removed, node.get("marks").asLong(), node.get("signature").asString());
	}

}
