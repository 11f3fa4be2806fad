package io.c360.graph.sale;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.Reading;
import io.c360.customer.campaign.Campaign;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.CustomerKey;
import io.c360.customer.sale.Claim;
import io.c360.customer.sale.ClaimEvent;
import io.c360.customer.sale.ClaimEventType;
import io.c360.customer.sale.ClaimOrder;
import io.c360.customer.sale.ClaimOutcome;
import io.c360.customer.sale.ClaimState;
import io.c360.customer.sale.FlashSale;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.erasure.ErasureGraph;
import io.c360.graph.erasure.ExportGraph;
import io.c360.graph.identity.Decision;
import io.c360.graph.identity.StewardGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pieces of flash sales: never one too many, never two for one person. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaleDeskIT {

	private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

	private final Graph graph;

	private final IntakeGraph intake;

	private final SaleDesk desk;

	private final SaleGraph sales;

	SaleDeskIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom(), List.of(new ClaimProjection()));
		this.desk = new SaleDesk(this.graph, new ClaimIntake(this.intake));
		this.sales = new SaleGraph(this.graph);
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void grantsExactlyWhatThereIsHoweverManyRushIn() throws Exception {
		sale("rush", 10L, Map.of());
		var people = people("rush", 64);

		var answers = rush(people.stream().map(person -> order("rush", person, person, null)).toList());

		assertThat(answers).filteredOn(answer -> answer.outcome() == ClaimOutcome.CLAIMED).hasSize(10);
		assertThat(answers).filteredOn(answer -> answer.outcome() == ClaimOutcome.SOLD_OUT).hasSize(54);
		assertThat(answers.stream().map(ClaimAnswer::claim).filter(java.util.Objects::nonNull).map(Claim::position))
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).mapToObj(Long::valueOf).toList());
		assertThat(remaining("rush", null, TEN)).isZero();
	}

	@Test
	void grantsOnePieceToOnePersonWhoTriesEverywhereAtOnce() throws Exception {
		sale("greedy", 10L, Map.of());
		var person = people("greedy", 1).getFirst();

		var answers = rush(IntStream.range(0, 32).mapToObj(i -> order("greedy", "greedy-" + i, person, null)).toList());

		assertThat(answers).filteredOn(answer -> answer.outcome() == ClaimOutcome.CLAIMED).hasSize(1);
		assertThat(answers).filteredOn(answer -> answer.outcome() == ClaimOutcome.ALREADY_CLAIMED).hasSize(31);
		assertThat(remaining("greedy", null, TEN)).isEqualTo(9);
	}

	@Test
	void answersTheSameEntryTheSameHoweverOftenItComes() throws Exception {
		sale("again", 3L, Map.of());
		var people = people("again", 2);
		var order = order("again", "again-1", people.getFirst(), null);

		var answers = rush(IntStream.range(0, 16).mapToObj(i -> order).toList());

		assertThat(answers).allSatisfy(answer -> {
			assertThat(answer.outcome()).isEqualTo(ClaimOutcome.CLAIMED);
			assertThat(answer.claim()).isNotNull().extracting(Claim::position).isEqualTo(1L);
		});
		assertThat(remaining("again", null, TEN)).isEqualTo(2);
		assertThatExceptionOfType(CustomerProblem.Conflict.class)
			.isThrownBy(() -> this.desk.claim(order("again", "again-1", people.get(1), null), TEN));
	}

	@Test
	void limitsEachProductAndKnowsWhenItIsOpen() {
		sale("goods", 3L, Map.of("red", "1", "blue", "5"));
		var people = people("goods", 5);

		assertThat(claim("goods", people.get(0), "red", TEN).outcome()).isEqualTo(ClaimOutcome.CLAIMED);
		assertThat(claim("goods", people.get(1), "red", TEN).outcome()).isEqualTo(ClaimOutcome.SOLD_OUT);
		assertThat(claim("goods", people.get(1), "blue", TEN).outcome()).isEqualTo(ClaimOutcome.CLAIMED);
		assertThat(remaining("goods", "blue", TEN)).isEqualTo(1);
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> claim("goods", people.get(2), null, TEN));
		assertThat(claim("goods", people.get(2), "blue", TEN.minus(Duration.ofHours(2))).outcome())
			.isEqualTo(ClaimOutcome.NOT_OPEN);
		assertThat(claim("goods", people.get(2), "blue", TEN.plus(Duration.ofDays(40))).outcome())
			.isEqualTo(ClaimOutcome.NOT_OPEN);
		var weibo = new ClaimOrder("goods-weibo", id("goods"), id(people.get(2)), "weibo", null, "blue", "somebody");
		assertThat(this.desk.claim(weibo, TEN).outcome()).isEqualTo(ClaimOutcome.NOT_OPEN);
		take(new Campaign(id("goods"), 2, "Goods", "ended", null, null, List.of(), null, null,
				definition(3L, Map.of("red", "1", "blue", "5")), null, null));
		assertThat(claim("goods", people.get(3), "blue", TEN).outcome()).isEqualTo(ClaimOutcome.NOT_OPEN);
	}

	@Test
	void freesWhatIsCancelledOrNotCollectedInTime() {
		sale("free", 1L, Map.of());
		var people = people("free", 4);
		var first = claimed(claim("free", people.get(0), null, TEN));
		assertThat(claim("free", people.get(1), null, TEN).outcome()).isEqualTo(ClaimOutcome.SOLD_OUT);

		this.desk.enter("free-cancel", first, ClaimEventType.CANCELLED, null, "clerk", "too-dear", TEN.plusSeconds(60));
		var again = this.desk.enter("free-cancel", first, ClaimEventType.CANCELLED, null, "clerk", "too-dear",
				TEN.plusSeconds(90));

		assertThat(again.claim().state()).isEqualTo(ClaimState.CANCELLED);
		var second = claimed(claim("free", people.get(1), null, TEN.plusSeconds(120)));
		var late = TEN.plusSeconds(120).plus(Duration.ofDays(2));
		assertThat(remaining("free", null, late.minusMillis(1))).isZero();
		assertThat(remaining("free", null, late)).isEqualTo(1);
		assertThatExceptionOfType(CustomerProblem.Conflict.class).isThrownBy(
				() -> this.desk.enter("free-late", second, ClaimEventType.COLLECTED, null, "clerk", null, late));
		var third = claimed(claim("free", people.get(2), null, late));
		assertThat(state(second)).isEqualTo(ClaimState.LAPSED);
		this.desk.enter("free-got-it", third, ClaimEventType.COLLECTED, "guangzhou-01", "clerk", null,
				late.plusSeconds(5));
		assertThat(remaining("free", null, late.plus(Duration.ofDays(9)))).isZero();
		assertThat(claim("free", people.get(3), null, late.plusSeconds(9)).outcome()).isEqualTo(ClaimOutcome.SOLD_OUT);
	}

	@Test
	void countsByPersonThroughAMergeAndItsUndoing() {
		sale("person", 10L, Map.of());
		var people = people("person", 2);
		var steward = new StewardGraph(this.graph, IdentityModel.telecom());
		var first = claimed(claim("person", people.get(0), null, TEN));
		var second = claimed(claim("person", people.get(1), null, TEN));

		var same = steward.decide(new Decision.Same(Set.of(id(people.get(0))), Set.of(id(people.get(1))),
				"seen the passport", "steward", null), TEN);

		assertThat(claim("person", "person-third", people.get(1), null, TEN).outcome())
			.isEqualTo(ClaimOutcome.ALREADY_CLAIMED);
		assertThat(remaining("person", null, TEN)).as("what was promised stays set aside").isEqualTo(8);
		this.desk.enter("person-got-it", first, ClaimEventType.COLLECTED, null, "clerk", null, TEN.plusSeconds(1));
		assertThatExceptionOfType(CustomerProblem.Conflict.class).isThrownBy(() -> this.desk.enter("person-got-both",
				second, ClaimEventType.COLLECTED, null, "clerk", null, TEN.plusSeconds(2)));
		steward.revoke(same.id(), "steward", "two people", TEN);
		assertThat(this.desk
			.enter("person-got-both", second, ClaimEventType.COLLECTED, null, "clerk", null, TEN.plusSeconds(3))
			.claim()
			.state()).isEqualTo(ClaimState.COLLECTED);
	}

	@Test
	void concludesWhatOthersTellInAnyOrder() {
		sale("told", 5L, Map.of());
		var person = people("told", 1).getFirst();
		var claim = id("told-claim");
		take(event("told-2", claim, person, ClaimEventType.COLLECTED, TEN.plusSeconds(60)));
		assertThat(this.sales.claim(claim)).isEmpty();

		take(event("told-1", claim, person, ClaimEventType.CLAIMED, TEN));

		assertThat(state(claim)).isEqualTo(ClaimState.COLLECTED);
		assertThat(remaining("told", null, TEN.plus(Duration.ofDays(9)))).isEqualTo(4);
		assertThat(claim("told", person, null, TEN).outcome()).isEqualTo(ClaimOutcome.ALREADY_CLAIMED);
	}

	@Test
	void forgetsWhoHadAPieceAndNotThatItIsGone() {
		sale("gone", 2L, Map.of());
		var people = people("gone", 3);
		var got = claimed(claim("gone", people.get(0), null, TEN));
		this.desk.enter("gone-got-it", got, ClaimEventType.COLLECTED, null, "clerk", null, TEN.plusSeconds(1));
		var customer = new ProfileGraph(this.graph)
			.find(new CustomerKey.ByIdentifier(Attribute.MOBILE, mobile("gone", 0)), Selection.identityOnly())
			.orElseThrow()
			.id();
		var exported = new ExportGraph(this.graph).of(customer);
		var by = new Reading(TEN, "officer", List.of("privacy-officer"), "privacy", null, List.of(),
				Reading.Outcome.ERASED);

		var receipt = new ErasureGraph(this.graph, IdentityModel.telecom(), new AuditChain("a key of some length"))
			.erase(customer, "asked for it", by);

		assertThat(exported.get("claimevent")).hasSize(2);
		assertThat(exported.get("saleclaim")).singleElement()
			.satisfies(claim -> assertThat(claim).containsEntry("state", "COLLECTED"));
		assertThat(receipt.removed()).containsEntry("claimevent", 2L).containsEntry("saleclaim", 1L);
		assertThat(this.sales.claim(got)).isEmpty();
		assertThat(remaining("gone", null, TEN)).isEqualTo(1);
		assertThat(claimed(claim("gone", people.get(1), null, TEN))).isNotNull();
		assertThat(claim("gone", people.get(2), null, TEN).outcome()).isEqualTo(ClaimOutcome.SOLD_OUT);
	}

	private List<ClaimAnswer> rush(List<ClaimOrder> orders) throws Exception {
		try (var threads = Executors.newFixedThreadPool(orders.size())) {
			var tried = orders.stream().map(order -> threads.submit(() -> this.desk.claim(order, TEN))).toList();
			var answers = new java.util.ArrayList<ClaimAnswer>();
			for (var one : tried) {
				answers.add(one.get());
			}
			return answers;
		}
	}

	private void sale(String key, @Nullable Long stock, Map<String, String> products) {
		take(new Campaign(id(key), 1, key, "active", null, null, List.of("store"), null, null,
				definition(stock, products), null, null));
	}

	private static FlashSale definition(@Nullable Long stock, Map<String, String> products) {
		return new FlashSale("store", List.of(), TEN.minusSeconds(600), TEN.plus(Duration.ofDays(30)), stock, products,
				null, "One a person", null);
	}

	private List<String> people(String sale, int count) {
		var people = IntStream.range(0, count).mapToObj(i -> sale + "-p" + i).toList();
		take(IntStream.range(0, count)
			.mapToObj(i -> aParty("shop/" + people.get(i)).version(1)
				.with(Attribute.FULL_NAME, "顾" + (char) ('一' + Math.floorMod(sale.hashCode(), 9000) + 37 * i))
				.with(Attribute.MOBILE, mobile(sale, i))
				.build())
			.toArray(SourceFact[]::new));
		return people;
	}

	private static String mobile(String sale, int person) {
		return "137%04d%04d".formatted(Math.floorMod(sale.hashCode(), 10_000), person * 101);
	}

	private ClaimAnswer claim(String sale, String person, @Nullable String product, Instant now) {
		return claim(sale, person, person, product, now);
	}

	private ClaimAnswer claim(String sale, String entry, String person, @Nullable String product, Instant now) {
		return this.desk.claim(order(sale, entry, person, product), now);
	}

	private static ClaimOrder order(String sale, String entry, String person, @Nullable String product) {
		return new ClaimOrder(entry, id(sale), id(person), "store", "guangzhou-01", product, "clerk");
	}

	private static RecordId claimed(ClaimAnswer answer) {
		assertThat(answer.outcome()).isEqualTo(ClaimOutcome.CLAIMED);
		return java.util.Objects.requireNonNull(answer.claim()).id();
	}

	private ClaimState state(RecordId claim) {
		return this.sales.claim(claim).orElseThrow().claim().state();
	}

	private long remaining(String sale, @Nullable String product, Instant now) {
		return this.sales.endingAfter(now, 100)
			.stream()
			.filter(view -> view.campaign().id().equals(id(sale)))
			.mapToLong(view -> view.sale().remaining(product, view.stock()))
			.sum();
	}

	private static ClaimEvent event(String key, RecordId claim, String person, ClaimEventType type, Instant at) {
		return new ClaimEvent(id(key), Facts.of("shop/" + person), claim, id("told"), at, type, null, null, null,
				"weibo", null, null, null);
	}

	private static RecordId id(String key) {
		return new RecordId("shop", key);
	}

	private void take(SourceFact... facts) {
		var received = Arrays.stream(facts).map(Facts::received).toList();
		assertThat(this.intake
			.apply(new Batch(Lane.passing("sale"), received.getLast().position() + 1, received, List.of())))
			.allMatch(Answer.Applied.class::isInstance);
	}

}
