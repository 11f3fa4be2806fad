package io.c360.graph.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.AuditVerdict;
import io.c360.customer.audit.Reading;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The chain of who has read what of whom. Readings are only ever appended, each linked to
 * the one before it.
 */
public final class AuditGraph {

	private static final Cypher LOCK_HEAD = Cypher.of(AuditGraph.class, "lock-head");

	private static final Cypher APPEND = Cypher.of(AuditGraph.class, "append");

	private static final Cypher HEAD = Cypher.of(AuditGraph.class, "head");

	private static final Cypher CHAIN = Cypher.of(AuditGraph.class, "chain");

	private static final Cypher OF_CUSTOMER = Cypher.of(AuditGraph.class, "of-customer");

	private static final Cypher OF_READER = Cypher.of(AuditGraph.class, "of-reader");

	private static final Cypher NEWEST = Cypher.of(AuditGraph.class, "newest");

	private static final int STRETCH = 5_000;

	private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

	private final Graph graph;

	private final AuditChain chain;

	public AuditGraph(Graph graph, AuditChain chain) {
		this.graph = graph;
		this.chain = chain;
	}

	/** Appends readings in this order, all of them or none. */
	public void append(List<Reading> readings) {
		if (!readings.isEmpty()) {
			this.graph.write(tx -> {
				append(tx, readings);
				return readings.size();
			});
		}
	}

	/** Does the same within a transaction, which takes the end of the chain. */
	public void append(TransactionContext tx, List<Reading> readings) {
		var head = LOCK_HEAD.list(tx, Map.of(), Head::of).getFirst();
		var sequence = head.sequence();
		var hash = head.hash();
		var rows = new ArrayList<Map<String, Object>>();
		for (var reading : readings) {
			hash = this.chain.link(hash, ++sequence, reading);
			rows.add(row(sequence, reading, hash));
		}
		APPEND.run(tx, Map.of("rows", rows, "hash", hash));
	}

	/** Some readings, newest first. */
	public List<AuditedReading> find(AuditQuestion question) {
		var parameters = new HashMap<String, Object>();
		parameters.put("below", question.below());
		parameters.put("limit", question.limit());
		parameters.put("from", ((question.from() != null) ? question.from() : Instant.EPOCH).atZone(ZoneOffset.UTC));
		parameters.put("to", ((question.to() != null) ? question.to() : EVER).atZone(ZoneOffset.UTC));
		var statement = NEWEST;
		if (question.customer() != null) {
			parameters.put("customer", question.customer());
			statement = OF_CUSTOMER;
		}
		else if (question.who() != null) {
			parameters.put("who", question.who());
			statement = OF_READER;
		}
		var chosen = statement;
		return this.graph.scan(tx -> chosen.list(tx, parameters, row -> read(row.get("a"))))
			.stream()
			.filter(read -> question.who() == null || read.reading().who().equals(question.who()))
			.toList();
	}

	/** Goes through the whole chain. */
	public AuditVerdict verify() {
		var head = head();
		var hash = AuditChain.START;
		long sequence = 0;
		while (true) {
			var after = sequence;
			var stretch = this.graph
				.scan(tx -> CHAIN.list(tx, Map.of("sequence", after, "limit", STRETCH), row -> read(row.get("a"))));
			for (var read : stretch) {
				sequence++;
				if (sequence > head.sequence() && !grown(sequence)) {
					return broken(sequence, hash);
				}
				hash = this.chain.link(hash, sequence, read.reading());
				if (read.sequence() != sequence || !read.hash().equals(hash)) {
					return broken(sequence, hash);
				}
			}
			if (stretch.size() < STRETCH) {
				break;
			}
		}
		return (sequence < head.sequence()) ? broken(sequence + 1, hash) : new AuditVerdict(true, sequence, null, hash);
	}

	private Head head() {
		return this.graph.read(tx -> HEAD.list(tx, Map.of(), Head::of))
			.stream()
			.findFirst()
			.orElse(new Head(0, AuditChain.START));
	}

	/** Whether the chain went on properly while it was looked at. */
	private boolean grown(long sequence) {
		return head().sequence() >= sequence;
	}

	private static AuditVerdict broken(long sequence, String hash) {
		return new AuditVerdict(false, sequence, sequence, hash);
	}

	private static Map<String, Object> row(long sequence, Reading reading, String hash) {
		var row = new HashMap<String, Object>();
		row.put("sequence", sequence);
		row.put("hash", hash);
		row.put("at", reading.at().atZone(ZoneOffset.UTC));
		row.put("who", reading.who());
		row.put("roles", reading.roles());
		row.put("purpose", reading.purpose());
		row.put("fields", reading.fields());
		row.put("outcome", reading.outcome().name());
		if (reading.customer() != null) {
			row.put("customer", reading.customer());
		}
		return row;
	}

	private static AuditedReading read(Value node) {
		@Nullable String customer = node.get("customer").isNull() ? null : node.get("customer").asString();
		return new AuditedReading(node.get("sequence").asLong(),
				new Reading(node.get("at").asZonedDateTime().toInstant(), node.get("who").asString(),
						node.get("roles").asList(Value::asString), node.get("purpose").asString(), customer,
						node.get("fields").asList(Value::asString),
						Reading.Outcome.valueOf(node.get("outcome").asString())),
				node.get("hash").asString());
	}

	private record Head(long sequence, String hash) {

		static Head of(org.neo4j.driver.Record row) {
			return new Head(row.get("sequence").asLong(), row.get("hash").asString());
		}

	}

}
