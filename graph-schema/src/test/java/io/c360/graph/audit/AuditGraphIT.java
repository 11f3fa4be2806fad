package io.c360.graph.audit;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.AuditVerdict;
import io.c360.customer.audit.Reading;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditGraphIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final Graph graph;

	private final AuditGraph audit;

	AuditGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.audit = new AuditGraph(this.graph, new AuditChain("a key of some length"));
	}

	@BeforeEach
	void empty() {
		tamper("MATCH (a:AuditedRead) DETACH DELETE a");
		tamper("MATCH (h:AuditHead) SET h.sequence = 0, h.hash = ''");
	}

	@Test
	void keepsReadingsInTheirOrderAndFindsThem() {
		this.audit.append(readings("ann", "c-1", 3));
		this.audit.append(readings("bob", "c-2", 2));

		assertThat(find(null, null)).extracting(AuditedReading::sequence).containsExactly(5L, 4L, 3L, 2L, 1L);
		assertThat(find(null, "ann")).hasSize(3);
		assertThat(find("c-2", null)).as("of a customer who is no more").isEmpty();
		tamper("CREATE (:Customer {id: 'c-2'})<-[:BECAME]-(:Customer {id: 'c-1', former: true})");
		assertThat(find("c-2", null)).as("also as who they were before").hasSize(5);
		tamper("MATCH (c:Customer) DETACH DELETE c");
		assertThat(this.audit.verify()).isEqualTo(new AuditVerdict(true, 5, null, find(null, null).getFirst().hash()));
	}

	@Test
	void isOneChainHoweverManyWrite() throws Exception {
		try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
			var tasks = new ArrayList<Callable<Boolean>>();
			for (int i = 0; i < 8; i++) {
				tasks.add(() -> {
					this.audit.append(readings("ann", "c-1", 25));
					return true;
				});
			}
			for (var task : writers.invokeAll(tasks)) {
				assertThat(task.get()).isTrue();
			}
		}

		assertThat(this.audit.verify().readings()).isEqualTo(200);
		assertThat(this.audit.verify().whole()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (a:AuditedRead {sequence: 3}) SET a.who = 'nobody'",
			"MATCH (a:AuditedRead {sequence: 3}) SET a.fields = a.fields + 'more'",
			"MATCH (a:AuditedRead {sequence: 3}) SET a.at = a.at + duration('PT1S')",
			"MATCH (a:AuditedRead {sequence: 3}) DELETE a",
			"MATCH (a:AuditedRead {sequence: 3}) DELETE a WITH 1 AS x MATCH (b:AuditedRead) WHERE b.sequence > 3 "
					+ "SET b.sequence = b.sequence - 1",
			"MATCH (a:AuditedRead {sequence: 3}) MATCH (b:AuditedRead {sequence: 4}) "
					+ "SET a.sequence = -1 SET b.sequence = 3 SET a.sequence = 4" })
	void findsAnyChange(String change) {
		this.audit.append(readings("ann", "c-1", 6));

		tamper(change);

		assertThat(this.audit.verify().whole()).isFalse();
		assertThat(this.audit.verify().brokenAt()).isEqualTo(3);
	}

	@Test
	void findsAnEndThatWasCutOffAndOneThatWasAdded() {
		this.audit.append(readings("ann", "c-1", 6));

		tamper("MATCH (a:AuditedRead) WHERE a.sequence > 4 DELETE a");
		assertThat(this.audit.verify().brokenAt()).isEqualTo(5);

		empty();
		this.audit.append(readings("ann", "c-1", 6));
		tamper("MATCH (a:AuditedRead {sequence: 6}) CREATE (b:AuditedRead {sequence: 7, hash: a.hash, at: a.at, "
				+ "who: a.who, roles: a.roles, purpose: a.purpose, customer: a.customer, fields: a.fields, "
				+ "outcome: a.outcome})");
		assertThat(this.audit.verify().brokenAt()).isEqualTo(7);
	}

	private List<AuditedReading> find(@org.jspecify.annotations.Nullable String customer,
			@org.jspecify.annotations.Nullable String who) {
		return this.audit.find(new AuditQuestion(customer, who, null, null, Long.MAX_VALUE, 100));
	}

	private void tamper(String statement) {
		this.graph.write(tx -> tx.run(statement).consume().counters().containsUpdates());
	}

	private static List<Reading> readings(String who, String customer, int many) {
		var readings = new ArrayList<Reading>();
		for (int i = 0; i < many; i++) {
			readings.add(new Reading(NOON.plusSeconds(i), who, List.of("service-rep"), "service", customer,
					List.of("Customer.displayName"), Reading.Outcome.ANSWERED));
		}
		return readings;
	}

}
