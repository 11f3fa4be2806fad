package io.c360.customer.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NextBestActionTests {

	private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

	private static final CustomerId CUSTOMER = new CustomerId(new UUID(1, 2));

	private final List<Suppression> suppressions = new ArrayList<>();

	private final List<ContactCap> caps = new ArrayList<>(
			List.of(new ContactCap("refused", "1", ContactCap.Scope.ACTION, "*", "REFUSED", 1, Duration.ofDays(90)),
					new ContactCap("shown", "1", ContactCap.Scope.ACTION, "*", "PRESENTED", 1, Duration.ofDays(7)),
					new ContactCap("sms", "1", ContactCap.Scope.CUSTOMER, "sms", "PRESENTED", 2, Duration.ofDays(30)),
					new ContactCap("home", "1", ContactCap.Scope.HOUSEHOLD, "*", "PRESENTED", 4, Duration.ofDays(30))));

	private final List<Contact> contacts = new ArrayList<>();

	private final List<Bar> bars = new ArrayList<>();

	private ControlGroup control = ControlGroup.NOBODY;

	@Test
	void ranksByChanceTimesContextTimesWorthTimesLever() {
		var decision = decide(action("a", ActionKind.OFFER, 1_000, 1), action("b", ActionKind.OFFER, 900, 1.2),
				action("c", ActionKind.SERVICE, 500, 1));

		assertThat(decision.kept()).extracting(kept -> kept.action().id()).containsExactly("b", "a", "c");
		assertThat(decision.kept()).allSatisfy(kept -> assertThat(kept.priority())
			.isEqualTo(kept.chance() * kept.context() * kept.worth() * kept.lever()));
	}

	@Test
	void givesReasonsThatAddUpToTheOdds() {
		var kept = decide(action("a", ActionKind.OFFER, 1_000, 1)).kept().getFirst();

		var odds = kept.reasons().stream().mapToDouble(Decision.Reason::points).sum();
		assertThat(kept.reasons()).hasSize(2);
		assertThat(kept.chance()).isCloseTo(1 / (1 + Math.exp(-odds)), Offset.offset(1e-12));
	}

	@Test
	void suppressesSellingAndNotHelpWhileAJustifiedComplaintIsOpen() {
		this.suppressions.add(new Suppression(Stop.SUITABILITY, "SELLING", "S1", "policy-3", "open complaint"));

		var decision = decide(action("sell", ActionKind.OFFER, 1_000, 1), action("help", ActionKind.SERVICE, 10, 1));

		assertThat(decision.kept()).extracting(kept -> kept.action().id()).containsExactly("help");
		assertThat(decision.dropped()).singleElement().satisfies(dropped -> {
			assertThat(dropped.stage()).isEqualTo(Stop.SUITABILITY);
			assertThat(dropped.rule()).isEqualTo("S1");
			assertThat(dropped.version()).isEqualTo("policy-3");
		});
	}

	@Test
	void asksNobodyAgainWhoRefusedUntilTheWindowIsOver() {
		contact("a", "till", Duration.ofDays(60), Contact.Answer.REFUSED, false);
		assertThat(decide(action("a", ActionKind.OFFER, 1_000, 1)).kept()).isEmpty();

		this.contacts.clear();
		contact("a", "till", Duration.ofDays(91), Contact.Answer.REFUSED, false);
		assertThat(decide(action("a", ActionKind.OFFER, 1_000, 1)).kept()).hasSize(1);
	}

	@Test
	void tellsWhatClosesLongestAndUntilWhen() {
		contact("a", "till", Duration.ofDays(2), Contact.Answer.REFUSED, false);

		assertThat(decide(action("a", ActionKind.OFFER, 1_000, 1)).dropped()).singleElement().satisfies(dropped -> {
			assertThat(dropped.rule()).isEqualTo("refused");
			assertThat(dropped.until()).isEqualTo(NOW.plus(Duration.ofDays(88)));
		});
	}

	@Test
	void closesWhatWasRefusedUntilItsWindowEndsAndSaysTheRuleThatOpensItEarlier() {
		var later = bar(false, NOW.plus(Duration.ofDays(10)), true);
		this.bars.add(later);
		assertThat(decide(action("a", ActionKind.SAVE, 1_000, 1), action("b", ActionKind.SAVE, 900, 1)))
			.satisfies(decision -> {
				assertThat(decision.kept()).extracting(kept -> kept.action().id()).containsExactly("b");
				assertThat(decision.dropped()).singleElement().satisfies(dropped -> {
					assertThat(dropped.rule()).isEqualTo("N03");
					assertThat(dropped.until()).isEqualTo(later.until());
				});
			});

		this.bars.set(0, bar(false, NOW.minusSeconds(1), true));
		assertThat(decide(action("a", ActionKind.SAVE, 1_000, 1)).kept()).singleElement()
			.satisfies(kept -> assertThat(kept.reasons()).last()
				.satisfies(reason -> assertThat(reason.because()).contains("N03").contains("PRICE")));
	}

	@Test
	void closesAWholeGroupForWhatSellsAndNotForHelp() {
		this.bars.add(bar(true, NOW.plus(Duration.ofDays(1)), false));

		assertThat(decide(inGroup("x", ActionKind.SAVE), inGroup("y", ActionKind.SERVICE)).kept())
			.extracting(kept -> kept.action().id())
			.containsExactly("y");
	}

	private static Bar bar(boolean wholeGroup, Instant until, boolean early) {
		return new Bar("a", "g-a", wholeGroup, "PRICE", NOW.minus(Duration.ofDays(50)), until, early, "N03",
				"refusals@1");
	}

	private static Action inGroup(String id, ActionKind kind) {
		return new Action(id, kind, "g-a", id, null, null, Set.of("till"), null, null, Set.of(), Condition.ALWAYS,
				Condition.ALWAYS, 1, 1, 0, List.of(), "-", "-");
	}

	@Test
	void closesOneChannelByItsOwnCapAndKeepsTheDecision() {
		contact("x", "sms", Duration.ofDays(1), Contact.Answer.PRESENTED, false);
		contact("y", "sms", Duration.ofDays(2), Contact.Answer.PRESENTED, false);

		var kept = decide(action("a", ActionKind.OFFER, 1_000, 1)).kept().getFirst();

		assertThat(kept.channels()).containsExactly("till");
		assertThat(kept.closed()).containsOnlyKeys("sms");
	}

	@Test
	void countsTheWholeHousehold() {
		for (int i = 0; i < 4; i++) {
			contact("x" + i, "till", Duration.ofDays(i), Contact.Answer.PRESENTED, true);
		}

		assertThat(decide(action("a", ActionKind.OFFER, 1_000, 1)).dropped()).singleElement()
			.satisfies(dropped -> assertThat(dropped.rule()).isEqualTo("home"));
	}

	@Test
	void obeysConsentBeforeAnythingIsShown() {
		var situation = situation(Map.of("sms", "no consent", "till", "no consent"));
		var decision = new NextBestAction(List.of(action("a", ActionKind.OFFER, 1, 1)), "1", this.control)
			.decide(situation, null, NOW);

		assertThat(decision.kept()).isEmpty();
		assertThat(decision.dropped().getFirst().stage()).isEqualTo(Stop.CONTACT_POLICY);
	}

	@Test
	void isTheSameOnEveryChannel() {
		var decision = decide(action("a", ActionKind.OFFER, 1_000, 1), action("b", ActionKind.OFFER, 900, 1));

		assertThat(decision.on("till", 1)).isEqualTo(decision.kept().subList(0, 1));
		assertThat(decision.on("sms", 5)).isEqualTo(decision.kept());
		assertThat(decision.on("weibo", 5)).isEmpty();
	}

	@Test
	void keepsTheControlGroupStickyAndOfItsSize() {
		var tenth = new ControlGroup("2026", 100);

		var held = IntStream.range(0, 20_000)
			.mapToObj(i -> new CustomerId(
					UUID.nameUUIDFromBytes(("c" + i).getBytes(java.nio.charset.StandardCharsets.UTF_8))))
			.filter(tenth::holds)
			.count();

		assertThat(held / 20_000.0).isCloseTo(0.1, Offset.offset(0.01));
		this.control = new ControlGroup("all", 1000);
		assertThat(decide(action("a", ActionKind.OFFER, 1, 1), action("b", ActionKind.PROMPT, 1, 1)).dropped())
			.extracting(Decision.Dropped::stage)
			.containsExactly(Stop.CONTROL_GROUP);
	}

	@Test
	void dropsWithTheTraitThatDoesNotFit() {
		var young = new Condition(Map.of(), Map.of("age", new Condition.Range(0, 17)));
		var action = new Action("a", ActionKind.OFFER, "g", "A", null, null, Set.of("till"), null, null, Set.of(),
				young, Condition.ALWAYS, 1, 1, 0, List.of(), "-", "-");

		assertThat(decide(action).dropped().getFirst().because()).isEqualTo("age does not fit");
		assertThat(decide(action).dropped().getFirst().unmet())
			.isEqualTo(new Condition.Unmet("age", Set.of(), new Condition.Range(0, 17)));
	}

	@Test
	void triesAnActionInTheCitiesOfItsPilotOnlyAndSaysSo() {
		var pilot = new Action("a", ActionKind.OFFER, "g", "A", null, null, Set.of("till"), null, null, Set.of("广州市"),
				Condition.ALWAYS, Condition.ALWAYS, 1, 1, 0, List.of(), "-", "-");
		var decisions = new NextBestAction(List.of(pilot, action("b", ActionKind.OFFER, 1, 1)), "1", this.control);

		var inside = decisions.decide(in("广州"), null, NOW);
		var outside = decisions.decide(in("深圳"), null, NOW);
		var nowhere = decisions.decide(situation(Map.of()), null, NOW);

		assertThat(inside.kept()).extracting(kept -> kept.action().id()).containsExactlyInAnyOrder("a", "b");
		assertThat(List.of(outside, nowhere)).allSatisfy(decision -> {
			assertThat(decision.kept()).extracting(kept -> kept.action().id()).containsExactly("b");
			assertThat(decision.dropped()).singleElement().satisfies(dropped -> {
				assertThat(dropped.stage()).isEqualTo(Stop.ELIGIBILITY);
				assertThat(dropped.rule()).isEqualTo("pilot");
				assertThat(dropped.because()).isEqualTo("pilot: not in this city");
			});
		});
	}

	private Situation in(String city) {
		return new Situation(CUSTOMER, 7, Traits.builder().number("age", 30).word("city", city).build(),
				this.suppressions, this.caps, this.contacts, this.bars, Map.of(), Set.of());
	}

	private Decision decide(Action... actions) {
		return new NextBestAction(List.of(actions), "1", this.control).decide(situation(Map.of()), null, NOW);
	}

	private Situation situation(Map<String, String> closed) {
		return new Situation(CUSTOMER, 7, Traits.builder().number("age", 30).word("tier", "CORE").build(),
				this.suppressions, this.caps, this.contacts, this.bars, closed, Set.of());
	}

	private void contact(String action, String channel, Duration ago, Contact.Answer answer, boolean household) {
		this.contacts.add(new Contact(action, "g-" + action, channel, NOW.minus(ago), answer, "", household));
	}

	private static Action action(String id, ActionKind kind, long worth, double lever) {
		var core = new Condition(Map.of("tier", Set.of("CORE")), Map.of());
		return new Action(id, kind, "g-" + id, id, null, null, Set.of("till", "sms"), null, null, Set.of(),
				Condition.ALWAYS, Condition.ALWAYS, worth, lever, -1,
				List.of(new Action.Effect(core, 0.5, "core target group")), "-", "-");
	}

}
