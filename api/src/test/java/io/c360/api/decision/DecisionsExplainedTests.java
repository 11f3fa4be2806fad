package io.c360.api.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.c360.customer.CustomerId;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.billing.Bill;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.decision.ContactHistory;
import io.c360.customer.decision.Decision;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.score.UsageSummary;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.Driver;
import io.c360.customer.value.ValueFacts;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.decision.Standing;
import io.c360.rules.RuleBook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through one customer from facts to actions, as the documentation shows it.
 */
class DecisionsExplainedTests {

	private static final Path DOCUMENT = Path.of("../docs/decisions-explained.md");

	private static final Instant NOW = Instant.parse("2026-07-10T04:00:00Z");

	private static final PartyReference PARTY = new PartyReference.ByRecord(RecordId.parse("crm/1001"));

	private final StringBuilder text = new StringBuilder();

	@Test
	void isWhatTheDocumentationShows() throws IOException {
		try (var book = RuleBook.open(null, Duration.ofHours(1))) {
			var rules = book.now();
			var assessed = new Situations(rules, ValuePolicy.DEFAULT, StageRules.DEFAULT).of(
					new CustomerId(new UUID(1, 1)), 7, golden(), standing(),
					new UsageSummary(6, 0, 0, 150, 0, 0, 2_000), null, NOW);
			var decision = rules.actions().decisions().decide(assessed.situation(), null, NOW);
			write(assessed, decision);
			line("");
			new LoopExplained(this.text).write();
		}

		if (Boolean.getBoolean("c360.write")) {
			Files.writeString(DOCUMENT, this.text);
		}
		assertThat(DOCUMENT).as("run this test with -DargLine=-Dc360.write=true").hasContent(this.text.toString());
	}

	private void write(Situations.Assessed assessed, Decision decision) {
		line("# From facts to actions");
		line("");
		line("Made by `DecisionsExplainedTests` from the code that answers; nothing here was written by hand. One invented customer, on "
				+ LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC) + ".");
		line("");
		line("## 1. Facts");
		line("");
		line("34 years old, in Guangzhou. Holds 乐享 89, postpaid, since 2023-03-01, bound until 2026-08-31. Six bills, each higher than the one before; paid. Refused a bundle on 2026-06-20 because of the price. Agreed to be sent offers by SMS, and was never asked about other channels.");
		line("");
		line("## 2. Value (`Customer.value`)");
		line("");
		var value = assessed.value();
		line("| month | revenue | direct cost | cost to serve | discount | net |");
		line("|---|---|---|---|---|---|");
		value.series()
			.months()
			.forEach(month -> line("| %s | %d | %d | %d | %d | %d |".formatted(month.month(), month.revenue(),
					month.directCost(), month.costToServe(), month.discount(), month.net())));
		line("");
		line("Mean monthly margin %d fen: band %s. Trend %s (%s; median slope %.0f fen a month, z = %.2f). Still with us in a year: %.3f."
			.formatted(value.monthly(), value.band(), value.trend().direction(), io.c360.customer.value.Trend.TEST,
					value.trend().slope(), value.trend().z(), value.stays()));
		line("");
		line("Lifetime value %d fen = %d so far + %d to come, by driver:".formatted(value.lifetime().total(),
				value.lifetime().toDate(), value.lifetime().potential()));
		line("");
		for (var driver : Driver.values()) {
			line("- %d %s: %d".formatted(driver.number(), driver.chinese(), value.lifetime().parts().get(driver)));
		}
		line("");
		line("## 3. Stage (`Customer.lifecycle`)");
		line("");
		assessed.lifecycle()
			.history()
			.forEach(step -> line("- %s %s: %s".formatted(step.on(), step.stage(), step.because())));
		line("");
		line("## 4. What rules may ask");
		line("");
		var traits = new TreeMap<String, Object>(assessed.situation().traits().all());
		traits.forEach((name, trait) -> line("- %s: %s".formatted(name,
				(trait instanceof Double number) ? String.format(Locale.ROOT, "%.2f", number) : trait)));
		line("");
		line("Target group %s, by row %s of %s.".formatted(assessed.tier().tier(), assessed.tier().rule(),
				assessed.tier().version()));
		line("");
		line("## 5. What is dropped, and by which rule");
		line("");
		line("| action | stage | rule | because |");
		line("|---|---|---|---|");
		decision.dropped()
			.forEach(dropped -> line("| %s | %s | %s of %s | %s |".formatted(dropped.action(), dropped.stage(),
					dropped.rule(), dropped.version(), dropped.because())));
		line("");
		line("## 6. What is kept: chance × context × worth × lever");
		line("");
		line("| action | chance | worth | lever | priority | reasons (log-odds) | open on |");
		line("|---|---|---|---|---|---|---|");
		decision.kept()
			.forEach(kept -> line("| %s | %.3f | %d | %.1f | %.0f | %s | %s |".formatted(kept.action(), kept.chance(),
					kept.worth(), kept.lever(), kept.priority(),
					String.join("; ", kept.reasons()
						.stream()
						.map(reason -> String.format(Locale.ROOT, "%+.1f %s", reason.points(), reason.because()))
						.toList()),
					String.join(", ", kept.channels().stream().sorted().toList()))));
		line("");
		line("At a till the first three of them are shown, in busy hours one. What is shown and answered becomes a fact, and the next decision knows it.");
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

	private static Standing standing() {
		var bills = new ArrayList<Bill>();
		for (int month = 1; month <= 6; month++) {
			var start = LocalDate.of(2026, month, 1);
			bills.add(new Bill(RecordId.parse("billing/b" + month), PARTY, start.plusMonths(1), start,
					start.plusMonths(1).minusDays(1), Money.fen(9_000 + 500L * month), Money.fen(3_000),
					Money.fen((month == 3) ? 900 : 0), null, start.plusMonths(1).plusDays(20),
					start.plusMonths(1).plusDays(2), null));
		}
		var held = new Subscription(RecordId.parse("billing/s1"), 1, PARTY, "乐享 89", "P89", SubscriptionStatus.ACTIVE,
				"13800138000", "postpaid", LocalDate.of(2023, 3, 1), null, null, LocalDate.of(2026, 8, 31),
				Money.fen(8_900), null, null, Map.of());
		var refused = new Outcome(RecordId.parse("crm/o1"), PARTY, Instant.parse("2026-06-20T03:00:00Z"),
				RecordId.parse("crm/K-08"), "bundle", "hotline", "refused", "price");
		var agreed = new Consent(RecordId.parse("crm/p1"), PARTY, Instant.parse("2025-01-05T03:00:00Z"), "sales", "sms",
				ConsentDecision.GRANTED, null, null);
		return new Standing(new ValueFacts(List.of(held), bills, List.of(), List.of(), List.of()),
				new ContactHistory(List.of(refused), List.of()), ContactHistory.NONE, List.of(agreed), 3, false);
	}

	private static GoldenProfile golden() {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		attributes.put(Attribute.FULL_NAME, List.of("张秀英"));
		attributes.put(Attribute.BIRTH_DATE, List.of("1992-03-02"));
		attributes.put(Attribute.CITY, List.of("广州"));
		attributes.put(Attribute.MOBILE, List.of("13800138000"));
		attributes.put(Attribute.ADDRESS, List.of("天河路1号"));
		return GoldenProfile
			.of(List.of(new Party(RecordId.parse("crm/1001"), 1, PartyType.INDIVIDUAL, attributes, Map.of())));
	}

}
