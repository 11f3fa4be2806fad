package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.identity.Clustering;
import io.c360.customer.identity.Explanation;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.MergeStep;
import io.c360.customer.identity.PairScore;
import io.c360.customer.identity.PossibleMatch;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** Why records are, or are not, one customer; and what waits for a steward to look at. */
public final class EvidenceGraph {

	private static final Cypher KEYS_SHARED = Cypher.of(EvidenceGraph.class, "keys-shared");

	private static final Cypher RECORDS_OF = Cypher.of(EvidenceGraph.class, "records-of");

	private static final Cypher POSSIBLE = Cypher.of(EvidenceGraph.class, "possible");

	private static final Cypher ASSERTIONS = Cypher.of(EvidenceGraph.class, "assertions");

	private static final Cypher HISTORY = Cypher.of(EvidenceGraph.class, "history");

	private final Graph graph;

	private final ModelsInUse models;

	/**
	 * @param model the model that holds while nobody activated one
	 */
	public EvidenceGraph(Graph graph, IdentityModel model) {
		this.graph = graph;
		this.models = new ModelsInUse(model);
	}

	/**
	 * What speaks for and against two records being one customer, and what came of it.
	 * @throws CustomerProblem.NotFound when there is no such record
	 */
	public Finding why(RecordId a, RecordId b) {
		return this.graph.read(tx -> {
			var using = this.models.look(tx);
			var contents = new Contents(tx, using.prepared());
			var around = new Neighbourhood(tx, using.model(), contents, Neighbourhood.MOST);
			contents.load(List.of(a, b));
			if (!contents.has(a) || !contents.has(b)) {
				throw new CustomerProblem.NotFound("record");
			}
			var explanation = using.model().explain(contents.get(a), contents.get(b));
			return new Finding(explanation, verdict(tx, using.model(), around, explanation, around.areOne(a, b)));
		});
	}

	/**
	 * The same for two customers, by the two of their records that are most alike.
	 * @throws CustomerProblem.NotFound when one of them has no records
	 */
	public Finding whyNot(CustomerId a, CustomerId b) {
		var pair = this.graph.read(tx -> {
			var using = this.models.look(tx);
			var contents = new Contents(tx, using.prepared());
			var left = recordsOf(tx, a);
			var right = recordsOf(tx, b);
			contents.load(left);
			contents.load(right);
			return left.stream()
				.flatMap(one -> right.stream()
					.map(other -> new Pair(one, other, using.model().score(contents.get(one), contents.get(other)))))
				.max(Comparator.comparingDouble(candidate -> candidate.score().bits()));
		}).orElseThrow(() -> new CustomerProblem.NotFound("customer"));
		return why(pair.a(), pair.b());
	}

	private static List<RecordId> recordsOf(TransactionContext tx, CustomerId customer) {
		return RECORDS_OF.list(tx, Map.of("id", customer.toString()), row -> RecordId.parse(row.get("id").asString()));
	}

	private Finding.Verdict verdict(TransactionContext tx, IdentityModel model, Neighbourhood around,
			Explanation explanation, boolean same) {
		var a = explanation.a();
		var b = explanation.b();
		var asserted = around.asserted(a).filter(one -> one.records().anyMatch(b::equals)).toList();
		if (asserted.stream().anyMatch(one -> one.same() == same)) {
			return same ? Finding.Verdict.SAME_BY_DECISION : Finding.Verdict.DIFFERENT_BY_DECISION;
		}
		if (same) {
			return (explanation.bits() >= model.threshold()) ? Finding.Verdict.SAME_BY_EVIDENCE
					: Finding.Verdict.SAME_THROUGH_OTHERS;
		}
		if (explanation.conflict()) {
			return Finding.Verdict.DIFFERENT_BY_CONFLICT;
		}
		var shared = KEYS_SHARED.list(tx, Map.of("a", a.toString(), "b", b.toString()),
				row -> row.get("holders").asLong() > model.cap(row.get("key").asLong()));
		if (shared.stream().allMatch(generic -> generic)) {
			return shared.isEmpty() ? Finding.Verdict.NEVER_COMPARED : Finding.Verdict.ONLY_GENERIC_KEYS;
		}
		return (explanation.bits() < model.threshold()) ? Finding.Verdict.TOO_WEAK
				: Finding.Verdict.REST_OF_CUSTOMER_SPEAKS_AGAINST;
	}

	/**
	 * How the records of a customer came together, step by step; empty for a customer of
	 * one record.
	 */
	public List<MergeStep> how(CustomerId customer) {
		return this.graph.read(tx -> {
			var own = recordsOf(tx, customer);
			var steps = new ArrayList<MergeStep>();
			var using = this.models.look(tx);
			var around = new Neighbourhood(tx, using.model(), new Contents(tx, using.prepared()), Neighbourhood.MOST);
			for (var component : around.components(own)) {
				Clustering.of(using.model(), component.records().values(), component.pairs(), component.assertions())
					.steps()
					.stream()
					.filter(step -> own.contains(step.left()) && own.contains(step.right()))
					.forEach(steps::add);
			}
			return List.copyOf(steps);
		});
	}

	/**
	 * Pairs of customers that may be one, the likeliest first; of one reason where it is
	 * given.
	 */
	public List<Possible> possible(PossibleMatch.@Nullable Reason reason, int limit) {
		return this.graph.read(tx -> POSSIBLE.list(tx,
				Map.of("below", Double.MAX_VALUE, "reason", (reason != null) ? reason.name() : Values.NULL, "limit",
						limit),
				row -> new Possible(CustomerId.parse(row.get("a").asString()),
						CustomerId.parse(row.get("b").asString()), RecordId.parse(row.get("left").asString()),
						RecordId.parse(row.get("right").asString()), row.get("bits").asDouble(),
						PossibleMatch.Reason.valueOf(row.get("reason").asString()))));
	}

	/** What stewards decided, newest first. */
	public List<KeptDecision> decisions(boolean activeOnly, int limit) {
		return this.graph.read(tx -> ASSERTIONS.list(tx, Map.of("activeOnly", activeOnly, "limit", limit),
				row -> KeptDecision.read(row.get("assertion"))));
	}

	/** What happened to a customer and to those who became it, oldest first. */
	public List<PastEvent> history(CustomerId customer) {
		return this.graph.read(tx -> HISTORY.list(tx, Map.of("id", customer.toString()),
				row -> new PastEvent(row.get("what").asString(), CustomerId.parse(row.get("customer").asString()),
						CustomerId.parse(row.get("other").asString()),
						row.get("record").isNull() ? null : RecordId.parse(row.get("record").asString()),
						row.get("at").asZonedDateTime().toInstant(), row.get("model").asString())));
	}

	private record Pair(RecordId a, RecordId b, PairScore score) {
	}

}
