package io.c360.graph.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.sale.Claim;
import io.c360.customer.sale.ClaimEvent;
import io.c360.graph.Cypher;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.intake.Projection;
import io.c360.graph.intake.Touched;
import org.neo4j.driver.TransactionContext;

/**
 * Concludes claims of flash sales from all that was told of them, in the transaction that
 * takes in something new. It can be dropped and made again.
 */
public final class ClaimProjection implements Projection {

	private static final Cypher LOCK = Cypher.of(ClaimProjection.class, "lock-claims");

	private static final Cypher TOLD = Cypher.of(ClaimProjection.class, "told");

	private static final Cypher WRITE = Cypher.of(ClaimProjection.class, "write-claims");

	private static final Cypher FORGET = Cypher.of(ClaimProjection.class, "forget-claims");

	@Override
	public void follow(TransactionContext tx, List<SourceFact> applied, Touched touched) {
		var claims = new TreeSet<String>();
		var sales = new TreeSet<String>();
		applied.stream().filter(ClaimEvent.class::isInstance).map(ClaimEvent.class::cast).forEach(event -> {
			claims.add(event.claim().toString());
			sales.add(event.sale().toString());
		});
		if (!claims.isEmpty()) {
			conclude(tx, List.copyOf(claims), List.copyOf(sales), touched);
		}
	}

	private static void conclude(TransactionContext tx, List<String> ids, List<String> sales, Touched touched) {
		LOCK.run(tx, Map.of("ids", ids, "sales", sales));
		var concluded = new ArrayList<Claim>();
		var unmade = new ArrayList<String>();
		TOLD.list(tx, Map.of("ids", ids), row -> {
			var id = row.get("id").asString();
			var claim = Claim.of(RecordId.parse(id), row.get("events").asList(FactCodecs.CLAIM_EVENT::read));
			return claim.map(concluded::add).orElseGet(() -> unmade.add(id));
		});
		WRITE.run(tx, Map.of("rows", concluded.stream().map(ClaimProjection::row).toList()));
		if (!unmade.isEmpty()) {
			FORGET.run(tx, Map.of("ids", unmade));
		}
		touched.unsearched(concluded.stream().map(claim -> claim.record().toString()).toList());
	}

	private static Map<String, Object> row(Claim claim) {
		return Map.of("id", claim.id().toString(), "record", claim.record().toString(), "properties",
				Claims.write(claim));
	}

}
