package io.c360.population;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrapTests {

	private static final int PEOPLE = 6000;

	private static final GeneratorSettings SETTINGS = GeneratorSettings.of(PEOPLE, 42);

	@TempDir
	private static Path directory;

	private static GeneratedFiles files;

	private static Map<String, Person> people;

	@BeforeAll
	static void generate() throws Exception {
		files = GeneratedFiles.of(directory, SETTINGS, 2);
		people = Population.of(SETTINGS).people().collect(Collectors.toMap(Person::id, person -> person));
	}

	@ParameterizedTest
	@EnumSource
	void isPlantedAndCounted(Trap trap) throws Exception {
		var rows = files.rows(OutputFile.TRUTH_TRAP).stream().filter(row -> row[0].equals(trap.name())).toList();
		var counted = files.manifest().get("traps").get(trap.name());

		assertThat(rows).isNotEmpty();
		assertThat(counted.get("people").intValue()).isEqualTo(rows.size());
		assertThat(counted.get("cases").intValue())
			.isEqualTo((int) rows.stream().map(row -> row[1]).distinct().count());
	}

	@Test
	void twinsShareBirthDateFamilyNameAndAddressOnly() throws Exception {
		assertThat(cases(Trap.TWINS)).hasSizeGreaterThan(10).allSatisfy(pair -> {
			var one = pair.getFirst();
			var other = pair.getLast();
			assertThat(pair).hasSize(2);
			assertThat(one.birthDate()).isEqualTo(other.birthDate());
			assertThat(one.household()).isEqualTo(other.household());
			assertThat(one.fullName().substring(0, 1)).isEqualTo(other.fullName().substring(0, 1));
			assertThat(one.fullName()).isNotEqualTo(other.fullName());
			assertThat(one.residentId()).isNotEqualTo(other.residentId());
		});
	}

	@Test
	void theShopPhoneIsOnAsManyRecordsAsPromised() {
		var phone = new World(SETTINGS.seed(), PEOPLE, SETTINGS.asOf()).shopPhone();

		var records = people.values().stream().flatMap(person -> person.records().stream());

		assertThat(records.filter(record -> record.values("mobile").contains(phone))).hasSize(300);
		assertThat(new World(1, 1_000_000, SETTINGS.asOf()).shopRecords).isEqualTo(500);
	}

	@Test
	void aRecycledMobileIsStillWithMostOldOwners() throws Exception {
		var pairs = files.rows(OutputFile.TRUTH_TRAP)
			.stream()
			.filter(row -> row[0].equals(Trap.RECYCLED_MOBILE.name()))
			.collect(Collectors.groupingBy(row -> row[1], Collectors.mapping(row -> row[2], Collectors.toList())));
		int still = 0;
		for (var pair : pairs.entrySet()) {
			assertThat(pair.getValue()).hasSize(2);
			var old = Objects.requireNonNull(people.get(Resident.person(Integer.parseInt(pair.getKey()))));
			var owner = pair.getValue()
				.stream()
				.filter(id -> !id.equals(old.id()))
				.map(id -> Objects.requireNonNull(people.get(id)))
				.findFirst()
				.orElseThrow();
			assertThat(owner.household()).isNotEqualTo(old.household());
			assertThat(owner.mobile()).isNotEqualTo(old.mobile());
			still += old.records()
				.stream()
				.flatMap(record -> record.values("mobile").stream())
				.anyMatch(number -> digits(number).endsWith(owner.mobile())) ? 1 : 0;
		}
		assertThat(pairs).hasSizeGreaterThan(10);
		assertThat(still).isGreaterThan(pairs.size() * 3 / 4);
	}

	@Test
	void noNumberHasTwoSubscribersAtATime() throws Exception {
		var lives = new TreeMap<String, TreeMap<String, String>>();
		for (var line : files.json(OutputFile.SUBSCRIPTIONS)) {
			if (line.has("msisdn")) {
				lives.computeIfAbsent(line.get("msisdn").stringValue(), _ -> new TreeMap<>())
					.put(line.get("startDate").stringValue(), line.path("terminationDate").asString("9999"));
			}
		}

		assertThat(lives.values()).allSatisfy(spans -> {
			var until = "";
			for (var span : spans.entrySet()) {
				assertThat(span.getKey()).isGreaterThanOrEqualTo(until);
				until = span.getValue();
			}
		});
		assertThat(lives.values()).anyMatch(spans -> spans.size() > 1);
	}

	@Test
	void aSharedPhoneIsThatOfARelativeWithTheSameFamilyName() throws Exception {
		assertThat(cases(Trap.SHARED_PHONE)).hasSizeGreaterThan(20).allSatisfy(family -> {
			assertThat(family).hasSizeGreaterThan(1);
			assertThat(family.stream().map(Person::mobile).distinct()).hasSize(1);
			assertThat(family.stream().map(Person::household).distinct()).hasSize(1);
			assertThat(family.stream().map(person -> person.fullName().charAt(0)).distinct()).hasSize(1);
		});
	}

	@Test
	void namesakesLiveApartAndHaveTheirOwnNumbers() throws Exception {
		assertThat(cases(Trap.SAME_NAME_SAME_CITY)).hasSizeGreaterThan(10).allSatisfy(same -> {
			assertThat(same.stream().map(Person::fullName).distinct()).hasSize(1);
			assertThat(same.stream().map(Person::household)).doesNotHaveDuplicates();
			assertThat(same.stream().map(Person::residentId)).doesNotHaveDuplicates();
		});
	}

	@Test
	void junkIsOfEveryKind() throws Exception {
		var seen = new HashSet<String>();
		people.values()
			.forEach(person -> person.records().forEach(record -> record.attributes().values().forEach(seen::addAll)));

		assertThat(seen).contains("13800000000", "无", "test", "1900-01-01", "000000");
	}

	private static List<List<Person>> cases(Trap trap) throws Exception {
		var cases = new TreeMap<String, List<Person>>(files.rows(OutputFile.TRUTH_TRAP)
			.stream()
			.filter(row -> row[0].equals(trap.name()))
			.collect(Collectors.groupingBy(row -> row[1],
					Collectors.mapping(row -> Objects.requireNonNull(people.get(row[2])), Collectors.toList()))));
		return List.copyOf(cases.values());
	}

	private static String digits(String number) {
		return TruthTests.halfWidth(number).replaceAll("\\D", "");
	}

}
