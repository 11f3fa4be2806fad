package io.c360.ingest.replay;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.c360.graph.intake.Answer;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.intake.ReplayGraph;
import io.c360.graph.intake.Retry;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.intake.PatientIntake;

/**
 * Takes rejects in again, page by page. Whatever stops it, those that were taken in are
 * rejects no more, and the next run has the others.
 */
public final class Replay {

	private static final int PAGE = 500;

	private final RejectGraph rejects;

	private final ReplayGraph replays;

	private final PatientIntake patience;

	private final InstantSource clock;

	public Replay(RejectGraph rejects, ReplayGraph replays, PatientIntake patience, InstantSource clock) {
		this.rejects = rejects;
		this.replays = replays;
		this.patience = patience;
		this.clock = clock;
	}

	/** Tries each reject of a selection once. */
	public Outcome run(RejectGraph.Selection selection, Rereading reading) {
		return run(selection, reading, _ -> {
		});
	}

	/**
	 * Tries each reject of a selection once.
	 * @param went told what became of each page when it is done
	 */
	public Outcome run(RejectGraph.Selection selection, Rereading reading, Consumer<Outcome> went) {
		var outcome = new Outcome(0, 0, 0, 0);
		var after = "";
		while (true) {
			var from = after;
			var page = this.patience.patiently(() -> this.rejects.texts(selection, from, PAGE));
			if (page.isEmpty()) {
				return outcome;
			}
			var part = page(page, reading);
			went.accept(part);
			outcome = outcome.plus(part);
			after = page.getLast().id();
		}
	}

	private Outcome page(List<RejectGraph.KeptText> page, Rereading reading) {
		var retries = new ArrayList<Retry>();
		var textless = 0;
		for (var reject : page) {
			if (reject.text() == null) {
				textless++;
			}
			else {
				retries.add(retry(reject, reject.text(), reading));
			}
		}
		var answers = this.patience.patiently(() -> this.replays.apply(retries));
		return Outcome.of(answers, textless);
	}

	private Retry retry(RejectGraph.KeptText reject, String text, Rereading reading) {
		return switch (reading.decode(text, reject.kind(), reject.source(), this.clock.instant())) {
			case Decoded.Accepted(var fact, var hash) -> new Retry.Understood(reject.id(), fact, hash);
			case Decoded.Rejected(var code, var field, var reason) ->
				new Retry.Refused(reject.id(), code.name(), field, reason);
		};
	}

	/**
	 * What became of rejects.
	 *
	 * @param rejected those that are rejected still
	 * @param textless those that cannot be tried, since their text was not kept
	 */
	public record Outcome(long applied, long duplicate, long rejected, long textless) {

		static Outcome of(List<Answer> answers, int textless) {
			var applied = 0;
			var duplicate = 0;
			var rejected = 0;
			for (var answer : answers) {
				switch (answer) {
					case Answer.Applied _ -> applied++;
					case Answer.Duplicate _ -> duplicate++;
					case Answer.Rejected _ -> rejected++;
				}
			}
			return new Outcome(applied, duplicate, rejected, textless);
		}

		Outcome plus(Outcome other) {
			return new Outcome(this.applied + other.applied, this.duplicate + other.duplicate,
					this.rejected + other.rejected, this.textless + other.textless);
		}

	}

}
