package io.c360.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.c360.customer.CustomerId;
import io.c360.customer.decision.Condition;
import io.c360.customer.decision.ContactCap;
import io.c360.customer.decision.Situation;
import io.c360.customer.decision.Traits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	private static final RuleBook OURS = RuleBook.open(null, Duration.ofSeconds(1));

	private final Rules rules = OURS.now();

	@AfterAll
	static void close() {
		OURS.close();
	}

	@Test
	void putsEachKindOfCustomerIntoTheGroupOfTheSource() {
		assertThat(tier(30, 40, "HIGH", "HIGH").tier()).isEqualTo("CORE");
		assertThat(tier(20, 12, "MEDIUM", "MEDIUM").tier()).isEqualTo("ORDINARY");
		assertThat(tier(40, 12, "MEDIUM", "MEDIUM").rule()).isEqualTo("F02");
		assertThat(tier(60, 3, "LOW", "LOW").rule()).isEqualTo("F03");
		assertThat(tier(30, 6, "HIGH", "HIGH").rule()).isEqualTo("F04");
	}

	@Test
	void findsTheGapsThatTheSourceLeaves() {
		var report = report("tiers");

		assertThat(report.gaps().count()).isZero();
		assertThat(report.defaults().count()).isPositive();
		assertThat(report.unreachable()).isEmpty();
		var literal = Completeness.of(Table.read("tiers", withoutDefault()));
		assertThat(literal.gaps().count()).isEqualTo(report.defaults().count());
		assertThat(decides(literal, 30, 5, "HIGH")).isFalse();
		assertThat(decides(literal, 17, 12, "MEDIUM")).isFalse();
		assertThat(decides(literal, 50, 30, "HIGH")).isFalse();
		assertThat(decides(literal, 30, 30, "HIGH")).isTrue();
	}

	@Test
	void findsOverlapsAndRowsThatNeverDecide() {
		var file = new String(new RuleFiles(null).bytes("deposits.dmn"), StandardCharsets.UTF_8)
			.replace("<text>\"B\"</text>", "<text>\"A\"</text>");

		var report = Completeness.of(Table.read("deposits", file.getBytes(StandardCharsets.UTF_8)));

		assertThat(report.gaps().examples()).containsExactly("rating B");
		assertThat(report.overlaps().examples()).containsExactly("rating A");
		assertThat(report.unreachable()).containsExactly("C37b");
	}

	@Test
	void hasNoGapNoOverlapAndNoDeadRowInAnyOfOurTables() {
		assertThat(this.rules.reports()).hasSize(Rules.TABLES.size()).allSatisfy(report -> {
			assertThat(report.checked()).as(report.table()).isPositive();
			assertThat(report.gaps().count()).as(report.table()).isZero();
			assertThat(report.overlaps().count()).as(report.table()).isZero();
			assertThat(report.unreachable()).as(report.table()).isEmpty();
		});
	}

	@Test
	void answersEveryTable() {
		assertThat(this.rules.approach("CORE").active()).startsWith("outbound-call");
		assertThat(this.rules.approach("BASIC").active()).isEmpty();
		assertThat(this.rules.serviceLevel("TOP").priority()).isEqualTo(1);
		assertThat(this.rules.roamingDeposit("C")).isEqualTo(200_000);
		assertThat(this.rules.treatment("busy", band("MIDDLE")).most()).isEqualTo(1);
		assertThat(this.rules.treatment("idle", band("MIDDLE")).full()).isTrue();
		assertThat(this.rules.caps(band("TOP"))).extracting(ContactCap::rule).contains("K07").doesNotContain("K06");
		assertThat(this.rules
			.suppressions(Traits.builder().flag("justifiedComplaint", true).word("stage", "STABLE").build()))
			.extracting(suppression -> suppression.rule())
			.containsExactlyInAnyOrder("P01", "P04");
	}

	@Test
	void closesWhatWasRefusedByReasonAndUrgency() {
		var tooDear = this.rules.refusal("太贵了，不用了", "renewal");
		assertThat(tooDear.reason()).isEqualTo("PRICE");
		assertThat(tooDear.rule()).isEqualTo("N03");
		assertThat(tooDear.wholeGroup()).isFalse();
		assertThat(tooDear.last()).isEqualTo(Duration.ofDays(30));
		assertThat(this.rules.refusal("Too EXPENSIVE", "handset").rule()).isEqualTo("N04");
		assertThat(this.rules.refusal("不需要", "handset").wholeGroup()).isTrue();
		assertThat(this.rules.refusal("wants to think", "data").within()).isEqualTo(Duration.ofDays(14));
		assertThat(this.rules.refusal("体验不好", "renewal").rule()).isEqualTo("N01");
		assertThat(this.rules.refusal("", "").reason()).isEqualTo("OTHER");
	}

	@Test
	void namesEveryRowOfTheRequirementTableOnce() {
		var rows = Requirement.all();

		assertThat(rows).hasSize(194).extracting(Requirement::row).doesNotHaveDuplicates().startsWith("A01", "A02");
		assertThat(rows.stream().collect(Collectors.groupingBy(row -> row.row().charAt(0), Collectors.counting())))
			.isEqualTo(Map.of('A', 40L, 'B', 12L, 'C', 41L, 'E', 35L, 'O', 16L, 'F', 8L, 'G', 28L, 'H', 14L));
		assertThat(rows).allSatisfy(row -> assertThat(row.how()).isNotBlank());
	}

	@Test
	void offersRemediesToWhoeverIsRightOnly() {
		var facts = Map.<String, Object>of("validity", "justified", "topic", "billing", "severity", "major", "level",
				"gold", "trend", "down", "former", 0);
		assertThat(this.rules.remedies(facts)).extracting(Rules.Remedy::remedy)
			.containsExactly("correct-bill", "loyalty-discount", "bill-credit", "apology");
		for (var validity : List.of("unjustified", "undecided")) {
			var other = new java.util.HashMap<>(facts);
			other.put("validity", validity);
			assertThat(this.rules.remedies(other)).isEmpty();
		}
		assertThat(this.rules.remedies(Map.of("validity", "justified", "former", 2))).as("topic and severity unknown")
			.extracting(Rules.Remedy::remedy)
			.containsExactly("bill-credit", "apology");
	}

	@Test
	void listsEveryModelOfTheLibraryWithItsStatus() {
		assertThat(ApplicationModel.all()).extracting(ApplicationModel::row)
			.hasSize(47)
			.doesNotHaveDuplicates()
			.contains("C01", "C19", "C41", "B06");
		assertThat(ApplicationModel.all()).allSatisfy(model -> assertThat(model.how()).isNotBlank());
	}

	@Test
	void namesOnlyTraitsAndOffersThatExist() {
		for (var action : this.rules.actions().actions()) {
			if (action.offer() != null) {
				assertThat(this.rules.offers().offer(action.offer())).as(action.id()).isPresent();
			}
			assertThat(action.channels()).as(action.id()).isNotEmpty();
		}
	}

	@Test
	void readsAChangedFileWithoutARestartAndKeepsTheOldRulesWhenItIsBroken(@TempDir Path folder)
			throws IOException, InterruptedException {
		try (var book = RuleBook.open(folder, Duration.ofMillis(50))) {
			assertThat(book.now().roamingDeposit("A")).isZero();
			var file = new String(new RuleFiles(null).bytes("deposits.dmn"), StandardCharsets.UTF_8);

			Files.writeString(folder.resolve("deposits.dmn"), file.replace("<text>0</text>", "<text>12345</text>"));
			until(() -> book.now().roamingDeposit("A") == 12_345);
			Files.writeString(folder.resolve("deposits.dmn"), "this is no table");
			until(() -> book.problem().isPresent());

			assertThat(book.now().roamingDeposit("A")).isEqualTo(12_345);
			assertThat(book.problem()).hasValueSatisfying(problem -> assertThat(problem).contains("deposits.dmn"));
		}
	}

	@Test
	void decidesWithWhatTheTablesSay() {
		var traits = Traits.builder()
			.word("kind", "INDIVIDUAL")
			.word("payment", "POSTPAID")
			.word("stage", "STABLE")
			.word("band", "MIDDLE")
			.word("trend", "FLAT")
			.word("tier", "CORE")
			.flag("broadband", false)
			.flag("familyPlan", false)
			.flag("bound", false)
			.flag("justifiedComplaint", false)
			.number("age", 30)
			.number("household", 3)
			.build();

		var decision = this.rules.actions()
			.decisions()
			.decide(new Situation(new CustomerId(new UUID(4, 5)), 1, traits, this.rules.suppressions(traits),
					this.rules.caps(traits), java.util.List.of(), java.util.List.of(), Map.of(), java.util.Set.of()),
					null, Instant.parse("2026-03-03T03:00:00Z"));

		assertThat(decision.kept()).extracting(kept -> kept.action().id())
			.contains("bundle", "contract-phone", "family-secondary");
		assertThat(decision.dropped()).allSatisfy(dropped -> assertThat(dropped.because()).isNotBlank());
		assertThat(Condition.ALWAYS.holds(traits)).isTrue();
	}

	private Rules.Tier tier(int age, int tenure, String activity, String data) {
		return this.rules.tier(Traits.builder()
			.number("age", age)
			.number("tenureMonths", tenure)
			.word("activity", activity)
			.word("dataHabit", data)
			.flag("local", true)
			.build());
	}

	private static Traits band(String band) {
		return Traits.builder().word("band", band).build();
	}

	private TableReport report(String table) {
		return this.rules.reports().stream().filter(report -> report.table().equals(table)).findFirst().orElseThrow();
	}

	private static byte[] withoutDefault() {
		var file = new String(new RuleFiles(null).bytes("tiers.dmn"), StandardCharsets.UTF_8);
		return file.replaceAll("(?s)<rule id=\"F04\">.*?</rule>", "").getBytes(StandardCharsets.UTF_8);
	}

	private static boolean decides(TableReport literal, int age, int tenure, String level) {
		var table = Table.read("tiers", withoutDefault());
		assertThat(literal.rows()).isEqualTo(3);
		return !table
			.rows(Map.of("age", (double) age, "local", "YES", "tenureMonths", (double) tenure, "activity", level,
					"dataHabit", level))
			.isEmpty();
	}

	private static void until(java.util.function.BooleanSupplier done) throws InterruptedException {
		for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
			Thread.sleep(50);
		}
		assertThat(done.getAsBoolean()).isTrue();
	}

}
