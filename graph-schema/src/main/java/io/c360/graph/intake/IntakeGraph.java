package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Party;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.identity.IdentityGraph;
import org.neo4j.driver.TransactionContext;

/**
 * Takes in batches. One transaction holds the facts, what identity resolution makes of
 * them, the changes that follow, the ledger, the rejects and the position of the lane:
 * after a crash all of it is there, or none.
 */
public final class IntakeGraph {

	private static final Cypher LANE = Cypher.of(IntakeGraph.class, "lane");

	private static final Cypher POSITION = Cypher.of(IntakeGraph.class, "position");

	private static final Cypher ADVANCE = Cypher.of(IntakeGraph.class, "advance");

	private static final Cypher REJECT = Cypher.of(IntakeGraph.class, "reject");

	private final Graph graph;

	private final IdentityGraph identity;

	/**
	 * Batches of parties share candidate keys: they would wait for each other in the
	 * graph, and two that cross caps would now and then undo each other.
	 */
	private final ReentrantLock parties = new ReentrantLock(true);

	private final List<Projection> projections;

	/** Takes in facts, and keeps nothing that is derived from them but who is who. */
	public IntakeGraph(Graph graph, IdentityModel model) {
		this(graph, model, List.of());
	}

	public IntakeGraph(Graph graph, IdentityModel model, List<Projection> projections) {
		this.graph = graph;
		this.projections = Stream.concat(projections.stream(), Stream.of(new HouseholdMarks())).toList();
		this.identity = new IdentityGraph(model);
	}

	/** Where to go on reading a lane; empty when nothing of it was ever taken in. */
	public OptionalLong position(Lane lane) {
		return this.graph.read(tx -> POSITION.list(tx, Map.of("name", lane.name()), row -> row.get("position").asLong())
			.stream()
			.mapToLong(Long::longValue)
			.findFirst());
	}

	/**
	 * Takes in a batch.
	 * @return one answer for each record of the batch, by position; none for records that
	 * lie below the position of a lane that resumes, since they were answered before
	 */
	public List<Answer> apply(Batch batch) {
		return writing(batch.received(), tx -> apply(tx, batch));
	}

	/** Runs a transaction that is going to write these records. */
	<T> T writing(List<Received> received, Function<TransactionContext, T> work) {
		var parties = received.stream().filter(record -> record.fact() instanceof Party).toList();
		if (parties.isEmpty()) {
			return this.graph.write(work);
		}
		parties.forEach(record -> this.identity.prepare((Party) record.fact(), record.hash()));
		this.parties.lock();
		try {
			return this.graph.write(work);
		}
		finally {
			this.parties.unlock();
		}
	}

	/** Takes in a batch as a part of a larger transaction. */
	public List<Answer> apply(TransactionContext tx, Batch batch) {
		var name = batch.lane().name();
		var before = LANE.list(tx, Map.of("name", name), row -> row.get("position").asLong()).getFirst();
		var from = batch.lane().resumes() ? before : Long.MIN_VALUE;
		var received = batch.received().stream().filter(record -> record.position() >= from).toList();
		var refused = batch.refused().stream().filter(record -> record.position() >= from).toList();
		var answers = write(tx, received);
		reject(tx, name, received, refused, answers);
		var accounts = new Accounts();
		refused.forEach(record -> {
			var answer = new Answer.Rejected(record.position(), record.code(), record.field(), record.reason());
			accounts.add(record.source(), record.kind(), answer);
			answers.put(record.position(), answer);
		});
		received.forEach(record -> accounts.add(record.fact().id().source(), record.fact().kind(),
				Objects.requireNonNull(answers.get(record.position()))));
		ADVANCE.run(tx, Map.of("name", name, "position", Math.max(before, batch.upTo()), "accounts", accounts.rows()));
		return answers.values().stream().sorted(Comparator.comparingLong(Answer::position)).toList();
	}

	/** Writes what was understood, in a transaction that accounts for it. */
	Map<Long, Answer> write(TransactionContext tx, List<Received> received) {
		return new IntakeWriter(tx, this.identity, this.projections).write(received);
	}

	private static void reject(TransactionContext tx, String lane, List<Received> received, List<Refused> refused,
			Map<Long, Answer> answers) {
		var rows = new ArrayList<Map<String, Object>>();
		refused.forEach(record -> rows.add(record.row(lane)));
		for (var record : received) {
			if (answers.get(record.position()) instanceof Answer.Rejected why) {
				rows.add(Refused.of(record, why, !why.code().equals(IntakeWriter.ERASED)).row(lane));
			}
		}
		if (!rows.isEmpty()) {
			REJECT.run(tx, Map.of("rows", rows));
		}
	}

}
