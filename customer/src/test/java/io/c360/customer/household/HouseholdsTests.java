package io.c360.customer.household;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HouseholdsTests {

	private static final Instant MARCH = Instant.parse("2024-03-01T00:00:00Z");

	private static final Instant MAY = Instant.parse("2025-05-01T00:00:00Z");

	private static final String HOME = "天河区体育路12号锦绣花园5栋1203房";

	@Test
	void threeGenerationsAreOneHousehold() {
		var people = new Neighbours().family(HOME, "a:wang:1950:m", "b:li:1952:f", "c:wang:1978:m", "d:zhao:1979:f",
				"e:wang:2005:m");

		assertThat(people.households()).singleElement().satisfies(household -> {
			assertThat(household.kind()).isEqualTo(Household.Kind.HOUSEHOLD);
			assertThat(Neighbours.members(household)).containsExactly("a", "b", "c", "d", "e");
			assertThat(household.members().getFirst().roles()).containsExactly(Household.Role.HEAD);
		});
	}

	@Test
	void spellingsOfOneAddressAreOneDwelling() {
		var people = new Neighbours().family(HOME, "a:wang:1970:m")
			.family("体育路12号锦绣花园5-1203", "b:li:1972:f")
			.family("广州市天河区体育路12号锦绣花园5幢1203室", "c:wang:1999:m");

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(household.members()).hasSize(3));
	}

	@Test
	void neighboursOfOneBuildingAreNotOneHousehold() {
		var people = new Neighbours().family(HOME, "a:wang:1970:m", "b:li:1972:f")
			.family("天河区体育路12号锦绣花园5栋1303房", "c:wang:1971:m", "d:wang:2000:m");

		assertThat(people.households()).extracting(Neighbours::members)
			.containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c", "d"));
	}

	@Test
	void whoGivesNoRoomInALargeHouseBelongsToNobody() {
		var people = new Neighbours().family(HOME, "a:wang:1970:m", "b:li:1972:f")
			.family("天河区体育路12号锦绣花园5栋1303房", "c:zhao:1971:m", "d:zhao:2000:m")
			.family("天河区体育路12号锦绣花园", "e:sun:1980:m", "f:zhou:1981:f");

		assertThat(people.households()).extracting(Neighbours::members)
			.containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c", "d"));
	}

	@Test
	void coTenantsShareAFlatAndNoHousehold() {
		var people = new Neighbours().family(HOME, "a:wang:1995:m", "b:li:1996:f", "c:zhao:1999:m");

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(household.kind()).isEqualTo(Household.Kind.CO_TENANTS));
	}

	@Test
	void aDormitoryIsNoHousehold() {
		var people = new Neighbours().family(HOME, "a:wang:1995:m", "b:li:1996:m", "c:zhao:1999:m", "d:sun:1990:m",
				"e:zhou:1992:m", "f:wu:1991:m");

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(household.kind()).isEqualTo(Household.Kind.COLLECTIVE));
	}

	@Test
	void anAddressOfFiftyThousandIsAnInstitutionAndCostsNothingExtra() {
		var people = new Neighbours();
		IntStream.range(0, 50_000).forEach(i -> people.family(HOME, "p" + i + ":name" + i % 500 + ":1990:m"));

		assertThat(people.households()).isEmpty();
		assertThat(Households.withInstitutions(people.people)).singleElement()
			.satisfies(household -> assertThat(household.kind()).isEqualTo(Household.Kind.COLLECTIVE));
	}

	@Test
	void whoMovedOutIsAFormerMember() {
		var people = new Neighbours().add("a:wang:1970:m", HOME, new Span(null, MARCH))
			.family(HOME, "b:li:1972:f", "c:wang:2000:f");

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(household.members()).first()
				.satisfies(member -> assertThat(member.span().to()).isEqualTo(MARCH)));
	}

	@Test
	void whoDivorcedIsInTwoHouseholdsOneAfterTheOther() {
		var other = "海珠区江南大道88号2栋301房";
		var people = new Neighbours().family(HOME, "b:li:1972:f", "c:wang:2000:f").family(other, "d:zhao:1975:f");
		people.people.add(new Inhabitant("a", "wang", 1970, "male",
				List.of(new Residence(Dwelling.parse("广州", HOME), new Span(null, MARCH)),
						new Residence(Dwelling.parse("广州", other), new Span(MAY, null))),
				List.of()));

		assertThat(people.households()).extracting(Neighbours::members)
			.containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("a", "d"));
	}

	@Test
	void aChildElsewhereOnTheFamilyAccountLivesElsewhere() {
		var account = new Tie(Tie.Kind.ACCOUNT, "A1", "member", Span.ALWAYS);
		var people = new Neighbours().family(HOME, "b:li:1972:f")
			.add("a:wang:1970:m", HOME, Span.ALWAYS, new Tie(Tie.Kind.ACCOUNT, "A1", "payer", Span.ALWAYS))
			.add("c:wang:2000:f", "越秀区中山路7号301房", Span.ALWAYS, account);

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(Neighbours.members(household)).containsExactly("a", "b"));
	}

	@Test
	void theFamilyAccountTellsWhereSomebodyWithoutAnAddressLives() {
		var account = new Tie(Tie.Kind.ACCOUNT, "A1", "member", Span.ALWAYS);
		var people = new Neighbours().add("a:wang:1970:m", HOME, Span.ALWAYS, account)
			.add("c:wang:2000:f", "", Span.ALWAYS, account);

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(Neighbours.members(household)).containsExactly("a", "c"));
	}

	@Test
	void aStewardKeepsPeopleApart() {
		var apart = new Tie(Tie.Kind.APART, "d1", "apart", Span.ALWAYS);
		var people = new Neighbours().add("a:wang:1970:m", HOME, Span.ALWAYS, apart)
			.add("b:wang:1972:f", HOME, Span.ALWAYS, apart);

		assertThat(people.households()).isEmpty();
	}

	@Test
	void aStewardPutsPeopleTogether() {
		var together = new Tie(Tie.Kind.TOGETHER, "d1", "member", Span.ALWAYS);
		var people = new Neighbours().add("a:wang:1970:m", HOME, Span.ALWAYS, together)
			.add("b:li:1972:f", "越秀区中山路7号301房", Span.ALWAYS, together);

		assertThat(people.households()).singleElement()
			.satisfies(household -> assertThat(Neighbours.members(household)).containsExactly("a", "b"));
	}

	@Test
	void theOrderOfPeopleDoesNotMatter() {
		var people = new Neighbours();
		var streets = List.of("体育路", "体育西路", "中山路", "江南大道");
		for (int i = 0; i < 600; i++) {
			people.family("天河区" + streets.get(i % 4) + (i % 7 + 10) + "号" + ((i % 5 == 0) ? "" : (i % 40 + 101) + "房"),
					"p" + i + ":name" + i % 13 + ":" + (1950 + i % 60) + ":" + ((i % 2 == 0) ? "m" : "f"));
		}
		var households = people.households();

		assertThat(IntStream.range(0, 20).mapToObj(people::shuffled)).allMatch(households::equals);
	}

	@Test
	void theEvidenceOfAMemberAddsUpToTheConfidence() {
		var people = new Neighbours().family(HOME, "a:wang:1970:m", "b:li:1972:f", "c:wang:1999:m");

		assertThat(people.households().getFirst().members()).allSatisfy(member -> {
			var bits = member.evidence().stream().mapToDouble(Evidence::bits).sum();
			assertThat(member.confidence()).isEqualTo(1 / (1 + Math.pow(2, 2 - bits)));
		});
	}

}
