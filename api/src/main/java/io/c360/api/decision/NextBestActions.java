package io.c360.api.decision;

import java.time.Instant;
import java.util.List;

import io.c360.customer.decision.Condition;
import io.c360.customer.decision.Decision;
import io.c360.customer.decision.Stop;
import io.c360.rules.Rules;
import org.jspecify.annotations.Nullable;

/** What to do next for a customer, and why not something else. */
record NextBestActions(DecisionId decision, long revision, Instant at, List<Proposal> show, List<Dropped> dropped,
		List<Elsewhere> elsewhere, String catalogue, Rules.Tier tier) {

	static NextBestActions of(Decisions.Made made, int first) {
		var decision = made.decision();
		var channel = made.id().channel();
		var most = Math.min(first, made.treatment().most());
		var traits = made.assessed().situation().traits();
		return new NextBestActions(made.id(), decision.revision(), decision.at(),
				decision.on(channel, most)
					.stream()
					.map(kept -> Proposal.of(kept, made.treatment().full(), traits, made.rules()))
					.toList(),
				decision.dropped().stream().map(Dropped::of).toList(), elsewhere(decision, channel, most),
				decision.catalogue(), made.assessed().tier());
	}

	private static List<Elsewhere> elsewhere(Decision decision, String channel, int most) {
		var shown = decision.on(channel, most);
		return decision.kept()
			.stream()
			.filter(kept -> !shown.contains(kept))
			.map(kept -> Elsewhere.of(kept, channel))
			.toList();
	}

	/** What is not proposed at all. */
	record Dropped(String action, String name, Stop stage, String rule, String version, String because,
			@Nullable Unmet unmet, @Nullable Instant until) {

		static Dropped of(Decision.Dropped dropped) {
			return new Dropped(dropped.action().id(), dropped.action().name(), dropped.stage(), dropped.rule(),
					dropped.version(), dropped.because(), (dropped.unmet() != null) ? Unmet.of(dropped.unmet()) : null,
					dropped.until());
		}

	}

	/** The trait that does not fit, and what would have. */
	record Unmet(String trait, List<String> oneOf, @Nullable Double least, @Nullable Double most) {

		static Unmet of(Condition.Unmet unmet) {
			var range = unmet.range();
			return new Unmet(unmet.trait(), unmet.oneOf().stream().sorted().toList(),
					(range != null) ? range.least() : null, (range != null) ? range.most() : null);
		}

	}

	/** What is proposed, and not here. */
	record Elsewhere(String action, String name, List<String> channels, String because) {

		static Elsewhere of(Decision.Kept kept, String channel) {
			var closed = kept.closed().get(channel);
			var because = (closed != null) ? closed
					: kept.channels().contains(channel) ? "others come first" : "is not done on this channel";
			return new Elsewhere(kept.action().id(), kept.action().name(), kept.channels().stream().sorted().toList(),
					because);
		}

	}

}
