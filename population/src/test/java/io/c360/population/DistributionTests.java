package io.c360.population;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DistributionTests {

	private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

	private static List<Person> people;

	@BeforeAll
	static void generate() {
		people = Population.of(20_000, 1).people().toList();
	}

	@Test
	void systemsKnowTheirShareOfThePeople() {
		assertThat(share(knownTo("crm"))).isEqualTo(1);
		assertThat(share(knownTo("billing"))).isCloseTo(0.85, within(0.02));
		assertThat(share(knownTo("online"))).isCloseTo(0.55, within(0.02));
		assertThat(share(knownTo("legacy"))).isCloseTo(0.05, within(0.01));
	}

	@Test
	void namesAreAsInTheSouthOfChina() {
		assertThat(share(person -> person.fullName().startsWith("陈"))).isCloseTo(0.076, within(0.02));
		assertThat(share(person -> person.fullName().startsWith("欧阳"))).isBetween(0.0003, 0.003);
		assertThat(people.stream().map(person -> person.fullName().substring(0, 1)).distinct().count())
			.isGreaterThan(250);
		assertThat(people.stream().map(Person::fullName).distinct().count()).isBetween(13_000L, 19_500L);
		assertThat(share(person -> person.fullName().length() == 2)).isBetween(0.08, 0.35);
	}

	@Test
	void sexesAgesAndNumbersArePlausible() {
		int year = GeneratorSettings.AS_OF.getYear();

		assertThat(share(Person::male)).isCloseTo(0.5, within(0.03));
		assertThat(people)
			.allMatch(person -> year - person.birthDate().getYear() >= 7 && year - person.birthDate().getYear() < 90);
		assertThat(people).allMatch(person -> MOBILE.matcher(person.mobile()).matches());
		assertThat(people.stream().map(Person::mobile).distinct().count()).isGreaterThan(19_000);
		assertThat(people.stream().map(Person::email).distinct().count()).isGreaterThan(19_500);
	}

	@Test
	void theBestSystemIsMoreCompleteThanTheOthers() {
		assertThat(filled("crm", "residentId")).isGreaterThan(0.94).isLessThan(0.99);
		assertThat(filled("billing", "residentId")).isBetween(0.75, 0.86);
		assertThat(filled("online", "residentId")).isZero();
		assertThat(filled("online", "email")).isBetween(0.88, 0.97);
		assertThat(filled("billing", "account")).isEqualTo(1);
	}

	@Test
	void manySpellingsAreInUse() {
		var names = values("billing", "fullName");
		var numbers = values("crm", "mobile");

		assertThat(names).anyMatch(name -> name.matches("[A-Z]+ [A-Z]+")).anyMatch(name -> name.contains("　"));
		assertThat(values("online", "fullName")).anyMatch(name -> name.matches("[a-z]+"));
		assertThat(numbers).anyMatch(number -> number.startsWith("+86")).anyMatch(number -> number.contains("-"));
		assertThat(numbers).anyMatch(number -> number.charAt(0) > '０');
		assertThat(values("online", "email"))
			.anyMatch(email -> !email.equals(email.toLowerCase(java.util.Locale.ROOT)));
	}

	private static Predicate<Person> knownTo(String source) {
		return person -> person.records().stream().anyMatch(record -> record.source().equals(source));
	}

	private static double share(Predicate<Person> predicate) {
		return people.stream().filter(predicate).count() / (double) people.size();
	}

	private static double filled(String source, String attribute) {
		var records = people.stream()
			.flatMap(person -> person.records().stream())
			.filter(record -> record.source().equals(source))
			.toList();
		return records.stream().filter(record -> !record.values(attribute).isEmpty()).count() / (double) records.size();
	}

	private static List<String> values(String source, String attribute) {
		return people.stream()
			.flatMap(person -> person.records().stream())
			.filter(record -> record.source().equals(source))
			.flatMap(record -> record.values(attribute).stream())
			.toList();
	}

}
