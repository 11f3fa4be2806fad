package io.c360.population;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TruthTests {

	private static final int PEOPLE = 4000;

	private static final GeneratorSettings SETTINGS = GeneratorSettings.of(PEOPLE, 11);

	@TempDir
	private static Path directory;

	private static GeneratedFiles files;

	private static List<Person> people;

	@BeforeAll
	static void generate() throws Exception {
		files = GeneratedFiles.of(directory, SETTINGS, 2);
		people = Population.of(SETTINGS).people().toList();
	}

	@Test
	void everyRecordIsInTheTruthOnce() throws Exception {
		var truth = files.rows(OutputFile.TRUTH).stream().map(row -> row[0]).toList();
		var records = new HashSet<String>();
		for (var source : Map
			.of("crm", OutputFile.CRM_PARTY, "billing", OutputFile.BILLING_PARTY, "online", OutputFile.ONLINE_PARTY)
			.entrySet()) {
			files.json(source.getValue())
				.forEach(party -> records.add(source.getKey() + "/" + party.get("id").stringValue()));
		}
		files.rows(OutputFile.LEGACY_PARTY).forEach(row -> records.add("legacy/" + row[0]));

		assertThat(truth).doesNotHaveDuplicates();
		assertThat(new HashSet<>(truth)).isEqualTo(records);
	}

	@Test
	void noTwoPeopleShareAResidentNumberAndNobodyHasTwo() {
		var owners = new HashMap<String, String>();
		for (var person : people) {
			for (var record : person.records()) {
				for (var written : record.values("residentId")) {
					var number = halfWidth(written);
					if (ResidentIdsTests.isValid(number)) {
						assertThat(number).isEqualTo(person.residentId());
					}
					else if (number.matches("\\d{15}")) {
						assertThat(number).isEqualTo(ResidentIds.old(person.residentId()));
					}
					else {
						continue;
					}
					assertThat(owners.merge(number, person.id(), (one, _) -> one)).isEqualTo(person.id());
				}
			}
		}
		assertThat(people.stream().map(Person::residentId)).doesNotHaveDuplicates();
		assertThat(owners).hasSizeGreaterThan(PEOPLE * 9 / 10);
	}

	@Test
	void keysTellNothingOfThePerson() {
		for (var person : people) {
			var keys = person.records().stream().map(record -> record.key().replaceAll("\\D", "").substring(1));

			assertThat(keys).doesNotHaveDuplicates();
		}
	}

	@Test
	void theFirstPersonIsKnownToThreeSystemsByNumberMailboxAndCard() throws Exception {
		var first = files.rows(OutputFile.PEOPLE).getFirst();

		assertThat(people.getFirst().records().stream().map(SourceRecord::source)).contains("crm", "billing", "online");
		assertThat(first).hasSize(5).doesNotContain("");
		for (var record : people.getFirst().records().subList(0, 2)) {
			assertThat(record.values("mobile")).contains(first[2]);
			assertThat(record.values("residentId")).contains(first[4]);
		}
	}

	@Test
	void householdsAreKinAtOneAddress() throws Exception {
		var households = people.stream().collect(Collectors.groupingBy(Person::household));

		assertThat(households.values()).noneMatch(members -> members.size() > 6);
		assertThat(households.values().stream().filter(members -> members.size() > 1).count())
			.isGreaterThan(PEOPLE / 6);
		assertThat(people.stream().filter(person -> person.traps().contains(Trap.CO_TENANTS)))
			.allMatch(person -> households.getOrDefault(person.household(), List.of()).size() == 1);
		assertThat(files.rows(OutputFile.TRUTH_HOUSEHOLD)).hasSize(PEOPLE);
	}

	@Test
	void contactsByIdentifierHaveAnOwnerInTheTruth() throws Exception {
		var owners = files.rows(OutputFile.TRUTH_INTERACTION)
			.stream()
			.collect(Collectors.toMap(row -> row[0], row -> row[1]));
		var ids = people.stream().map(Person::id).collect(Collectors.toSet());
		var contacts = new HashSet<String>();
		for (var file : Set.of(OutputFile.HOTLINE, OutputFile.STORE, OutputFile.ONLINE, OutputFile.MESSAGING,
				OutputFile.SOCIAL)) {
			files.json(file)
				.stream()
				.filter(contact -> !contact.get("party").has("id"))
				.forEach(contact -> contacts.add(file.fileName.substring(0, file.fileName.indexOf('.')) + "/"
						+ contact.get("id").stringValue()));
		}

		assertThat(owners.keySet()).isEqualTo(contacts);
		assertThat(owners.values()).allMatch(owner -> owner.isEmpty() || ids.contains(owner));
	}

	static String halfWidth(String text) {
		return text.chars()
			.map(c -> (c > 0xFF00 && c < 0xFF5F) ? c - 0xFEE0 : c)
			.filter(c -> c > ' ')
			.mapToObj(Character::toString)
			.collect(Collectors.joining())
			.toUpperCase(java.util.Locale.ROOT);
	}

}
