package io.c360.ingest.relay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import io.c360.population.Person;

/** How somebody is looked for, and how often the one who is meant has to come first. */
@SuppressWarnings("ImmutableEnumChecker")
enum Sought {

	MOBILE(0.97, person -> stated(person, "mobile"), Sought::shareAMobile),
	MOBILE_AS_WRITTEN(0.97, person -> spaced(stated(person, "mobile")), Sought::shareAMobile),
	EMAIL(1, person -> stated(person, "email")), ID_NUMBER(1, person -> stated(person, "residentId")),
	ACCOUNT(1, person -> stated(person, "account"),
			(meant, found) -> states(found, "account", stated(meant, "account"))),
	NAME(0.99, person -> stated(person, "fullName"), Sought::shareAName),
	PINYIN(0.95, Person::pinyin, (meant, found) -> joined(meant).equals(joined(found))),
	PINYIN_JOINED(0.95, Sought::joined, (meant, found) -> joined(meant).equals(joined(found))),
	NAME_AND_CITY(0.97, person -> person.fullName() + " " + stated(person, "city"), Sought::shareAName),
	NAME_AND_LAST_FOUR(0.95, person -> person.fullName() + " " + person.mobile().substring(7)),
	TYPO_IN_PINYIN(0.9, person -> swapped(joined(person)),
			(meant, found) -> mayBeMeant(swapped(joined(meant)), joined(found))),
	TYPO_IN_MOBILE(0.9, person -> changed(person.mobile())), WHAT_WAS_SAID(1, person -> "order " + order(person));

	private final double first;

	private final Function<Person, String> question;

	private final BiPredicate<Person, Person> same;

	Sought(double first, Function<Person, String> question) {
		this(first, question, (meant, found) -> false);
	}

	Sought(double first, Function<Person, String> question, BiPredicate<Person, Person> same) {
		this.first = first;
		this.question = question;
		this.same = same;
	}

	/** The share of questions of which the first hit has to be right. */
	double first() {
		return this.first;
	}

	/** What is typed; empty for somebody who cannot be asked for so. */
	Optional<String> question(Person person) {
		return Optional.of(this.question.apply(person)).filter(text -> !text.isBlank());
	}

	/** True when what was typed fits the one found as well. */
	boolean fits(Person meant, Person found) {
		return found.id().equals(meant.id()) || this.same.test(meant, found);
	}

	/** Something that only they speak of. */
	static String order(Person person) {
		return "ord" + Integer.toHexString(person.id().hashCode());
	}

	private static boolean shareAMobile(Person one, Person other) {
		return states(other, "mobile", stated(one, "mobile"));
	}

	private static boolean shareAName(Person one, Person other) {
		return names(one).stream().anyMatch(names(other)::contains);
	}

	private static List<String> names(Person person) {
		return person.records()
			.stream()
			.flatMap(record -> Stream.concat(record.values("fullName").stream(), record.values("formerName").stream()))
			.toList();
	}

	private static String stated(Person person, String attribute) {
		return person.records().stream().flatMap(record -> record.values(attribute).stream()).findFirst().orElse("");
	}

	private static boolean states(Person person, String attribute, String value) {
		return person.records().stream().anyMatch(record -> record.values(attribute).contains(value));
	}

	/**
	 * True when a word is another one but for one letter, or for two that changed places.
	 */
	private static boolean mayBeMeant(String typed, String word) {
		var same = 0;
		while (same < Math.min(typed.length(), word.length()) && typed.charAt(same) == word.charAt(same)) {
			same++;
		}
		var left = typed.substring(same);
		var right = word.substring(same);
		if (left.length() > 1 && left.length() == right.length() && left.charAt(0) == right.charAt(1)
				&& left.charAt(1) == right.charAt(0)) {
			return left.substring(2).equals(right.substring(2));
		}
		return left.equals(right) || after(left).equals(after(right)) || after(left).equals(right)
				|| left.equals(after(right));
	}

	private static String after(String word) {
		return word.isEmpty() ? word : word.substring(1);
	}

	private static String joined(Person person) {
		return person.pinyin().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	private static String spaced(String mobile) {
		var digits = mobile.replaceAll("\\D", "");
		if (digits.length() < 11) {
			return "";
		}
		var number = digits.substring(digits.length() - 11);
		return "+86 " + number.substring(0, 3) + "-" + number.substring(3, 7) + " " + number.substring(7);
	}

	/** Two letters in the wrong order, in the middle. */
	private static String swapped(String word) {
		if (word.length() < 7) {
			return "";
		}
		var place = word.length() / 2;
		var letters = new StringBuilder(word);
		letters.setCharAt(place, word.charAt(place + 1));
		letters.setCharAt(place + 1, word.charAt(place));
		return letters.toString().equals(word) ? "" : letters.toString();
	}

	/** One digit is another. */
	private static String changed(String number) {
		return number.substring(0, 6) + (char) ('0' + (number.charAt(6) - '0' + 5) % 10) + number.substring(7);
	}

}
