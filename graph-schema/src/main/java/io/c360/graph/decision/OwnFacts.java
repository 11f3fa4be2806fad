package io.c360.graph.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.c360.customer.CustomerProblem;
import io.c360.customer.SourceFact;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;

/**
 * Takes in what we ourselves did or were told, as facts of the source {@value #SOURCE}:
 * by the same transaction as every other fact, so that the ledger, changes and a rebuild
 * hold for them too.
 */
public final class OwnFacts {

	/** The source of our own facts. */
	public static final String SOURCE = "c360";

	private static final int LANES = 16;

	private final String instance = UUID.randomUUID().toString();

	private final IntakeGraph intake;

	public OwnFacts(IntakeGraph intake) {
		this.intake = intake;
	}

	/**
	 * Takes in facts, all of them or none; what was taken in before changes nothing.
	 * @throws CustomerProblem.Conflict when one contradicts what was taken in before
	 */
	public void record(List<? extends SourceFact> facts) {
		if (facts.isEmpty()) {
			return;
		}
		var lane = Lane.passing("c360:" + this.instance + ":" + Math.floorMod(facts.getFirst().id().hashCode(), LANES));
		var received = IntStream.range(0, facts.size())
			.mapToObj(place -> new Received(place, facts.get(place), hash(facts.get(place))))
			.toList();
		var answers = this.intake.apply(new Batch(lane, facts.size(), received, List.of()));
		if (answers.stream().anyMatch(Answer.Rejected.class::isInstance)) {
			throw new CustomerProblem.Conflict("Something else was recorded under this id before");
		}
	}

	/** What a fact says, without when: the same answer a second later is the same. */
	private static String hash(SourceFact fact) {
		var properties = FactCodecs.properties(fact);
		var text = properties.entrySet()
			.stream()
			.filter(entry -> !entry.getKey().equals("at"))
			.sorted(java.util.Map.Entry.comparingByKey())
			.map(entry -> entry.getKey() + "=" + entry.getValue())
			.reduce("", (before, entry) -> before + "\n" + entry);
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
