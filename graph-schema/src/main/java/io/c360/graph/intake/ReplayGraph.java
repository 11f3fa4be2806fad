package io.c360.graph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Kind;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;

/**
 * Takes rejects in again. One transaction holds what they say, the ledger and the end of
 * each reject that was taken in: a replay that was stopped, or is run twice, counts once.
 *
 * <p>
 * A reject was received when it came, so a replay receives nothing: it moves a record
 * from rejected to applied or duplicate. One that came without a source moves to the
 * account of the source that it was given. One replay runs at a time.
 */
public final class ReplayGraph {

	/** The lane of all replays; its accounts hold what they moved. */
	private static final Map<String, Object> LANE = Map.of("name", "replay");

	private static final Cypher TAKE = Cypher.of(IntakeGraph.class, "lane");

	private static final Cypher ADVANCE = Cypher.of(IntakeGraph.class, "advance");

	private static final Cypher WAITING = Cypher.of(ReplayGraph.class, "rejects-waiting");

	private static final Cypher SETTLE = Cypher.of(ReplayGraph.class, "settle-rejects");

	private static final Cypher REJECT_AGAIN = Cypher.of(ReplayGraph.class, "reject-again");

	private final IntakeGraph intake;

	public ReplayGraph(IntakeGraph intake) {
		this.intake = intake;
	}

	/**
	 * Takes rejects in again.
	 * @return an answer for each that was still kept, by its index in the list
	 */
	public List<Answer> apply(List<Retry> retries) {
		var received = new ArrayList<Received>();
		for (var index = 0; index < retries.size(); index++) {
			if (retries.get(index) instanceof Retry.Understood retry) {
				received.add(new Received(index, retry.fact(), retry.hash()));
			}
		}
		return this.intake.writing(received, tx -> apply(tx, retries));
	}

	private List<Answer> apply(TransactionContext tx, List<Retry> retries) {
		var position = TAKE.list(tx, LANE, row -> row.get("position").asLong()).getFirst();
		var accounts = new HashMap<String, Account>();
		WAITING.list(tx, Map.of("ids", retries.stream().map(Retry::reject).toList()),
				row -> accounts.put(row.get("id").asString(),
						new Account(row.get("source").asString(), Kind.valueOf(row.get("kind").asString()))));
		var received = new ArrayList<Received>();
		var answers = new ArrayList<Answer>();
		for (var index = 0; index < retries.size(); index++) {
			if (accounts.containsKey(retries.get(index).reject())) {
				switch (retries.get(index)) {
					case Retry.Understood retry -> received.add(new Received(index, retry.fact(), retry.hash()));
					case Retry.Refused retry ->
						answers.add(new Answer.Rejected(index, retry.code(), retry.field(), retry.reason()));
				}
			}
		}
		answers.addAll(this.intake.write(tx, received).values());
		var moved = new Moves();
		var settled = new ArrayList<String>();
		var again = new ArrayList<Map<String, Object>>();
		for (var answer : answers) {
			var retry = retries.get((int) answer.position());
			var from = accounts.get(retry.reject());
			if (answer instanceof Answer.Rejected rejected) {
				again.add(row(retry.reject(), rejected));
			}
			else if (from != null && retry instanceof Retry.Understood understood) {
				settled.add(retry.reject());
				moved.add(from, new Account(understood.fact().id().source(), understood.fact().kind()), answer);
			}
		}
		SETTLE.run(tx, Map.of("ids", settled));
		REJECT_AGAIN.run(tx, Map.of("rows", again));
		ADVANCE.run(tx, Map.of("name", "replay", "position", position + settled.size(), "accounts", moved.rows()));
		return answers;
	}

	private static Map<String, Object> row(String reject, Answer.Rejected answer) {
		var row = new HashMap<String, Object>(Map.of("id", reject, "code", answer.code(), "reason", answer.reason()));
		if (answer.field() != null) {
			row.put("field", answer.field());
		}
		return row;
	}

	private record Account(String source, Kind kind) {
	}

	/** What goes from one account to another, or from one column of it to another. */
	private static final class Moves {

		private final Map<Account, Map<String, Object>> rows = new HashMap<>();

		void add(Account from, Account to, Answer answer) {
			add(from, "rejected", -1);
			if (!from.equals(to)) {
				add(from, "received", -1);
				add(to, "received", 1);
			}
			add(to, (answer instanceof Answer.Applied) ? "applied" : "duplicate", 1);
		}

		private void add(Account account, String column, long by) {
			this.rows
				.computeIfAbsent(account,
						one -> new HashMap<>(Map.of("source", one.source(), "kind", one.kind().name(), "received", 0L,
								"applied", 0L, "duplicate", 0L, "rejected", 0L)))
				.merge(column, by, (one, other) -> (Long) one + (Long) other);
		}

		List<Map<String, Object>> rows() {
			return List.copyOf(this.rows.values());
		}

	}

}
