package io.c360.graph.decision;

import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.FactCodecs;

/** What was answered to the actions of our own decisions. */
public final class AnswerGraph {

	private static final Cypher ANSWERS = Cypher.of(AnswerGraph.class, "answers");

	private final Graph graph;

	public AnswerGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What was kept whose id begins so, the oldest first; what takes an answer back has
	 * an id that begins as the answer's.
	 */
	public List<Outcome> beginning(RecordId prefix) {
		return this.graph.read(tx -> ANSWERS.list(tx, Map.of("prefix", prefix.toString()),
				row -> FactCodecs.OUTCOME.read(row.get("o"))));
	}

}
