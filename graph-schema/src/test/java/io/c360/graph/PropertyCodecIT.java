package io.c360.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.usage.Usage;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
class PropertyCodecIT {

	private final Graph graph;

	PropertyCodecIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(java.net.URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
	}

	@Test
	void readsBackWhatItWroteThroughTheGraph() {
		var party = new PartyReference.ByRecord(RecordId.parse("crm/1"));
		var full = new Subscription(RecordId.parse("billing/S-1"), 7, party, "乐享3G 89", "P89",
				SubscriptionStatus.ACTIVE, "13800138001", "postpaid", LocalDate.of(2024, 1, 1), null, null,
				LocalDate.of(2026, 12, 31), Money.fen(8900), "A-1", "main", Map.of("band", "5G", "sim", "e"));
		var bare = new Usage(RecordId.parse("network/U-1"), party, Instant.parse("2026-01-05T08:00:00.123Z"), "voice",
				null, null, 12L, null, false);

		assertThat(through(PropertyCodec.of(Subscription.class), full)).isEqualTo(full);
		assertThat(through(PropertyCodec.of(Usage.class), bare)).isEqualTo(bare);
	}

	private <F extends Record> F through(PropertyCodec<F> codec, F fact) {
		return this.graph.write(tx -> codec
			.read(tx.run("CREATE (n:Trial) SET n = $properties RETURN n", Map.of("properties", codec.write(fact)))
				.single()
				.get("n")));
	}

}
