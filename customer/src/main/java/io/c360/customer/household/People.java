package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.c360.customer.name.Fold;
import io.c360.customer.name.PersonName;
import org.jspecify.annotations.Nullable;

/** Makes inhabitants of what sources say of people. */
public final class People {

	private People() {
	}

	/**
	 * Somebody by the names of attributes: familyName, givenName, fullName, gender,
	 * birthDate; the first value of each counts.
	 */
	public static Inhabitant of(String id, Map<String, List<String>> attributes, List<Residence> residences,
			List<Tie> ties) {
		return new Inhabitant(id, surname(first(attributes, "familyName"), first(attributes, "fullName")),
				year(first(attributes, "birthDate")), gender(first(attributes, "gender")), residences, ties);
	}

	/**
	 * Where somebody lives and lived. What a source stated last of another place than the
	 * current one is how long they lived there at most; they had moved when the current
	 * place was first stated.
	 * @param current where they live by now
	 * @param stated every place that any source ever stated, oldest first, from and to
	 * the time of the statement
	 */
	public static List<Residence> residences(Dwelling current, List<Residence> stated) {
		var places = new Inhabitant("", "", null, "", stated, List.of()).residences();
		var here = places.stream().filter(place -> Inhabitant.isOne(place.dwelling(), current)).findFirst();
		var since = here.map(place -> place.span().from()).orElse(null);
		var result = new ArrayList<Residence>();
		result.add(new Residence(here.map(Residence::dwelling).orElse(current), new Span(since, null)));
		for (var place : places) {
			var last = place.span().to();
			if (!Inhabitant.isOne(place.dwelling(), current) && last != null) {
				result.add(new Residence(place.dwelling(),
						new Span(place.span().from(), (since != null && since.isAfter(last)) ? since : last)));
			}
		}
		return result;
	}

	/** Which stay of a person a place is; 0 when it is none of them. */
	public static int stayAt(@Nullable Inhabitant person, Dwelling place) {
		if (person != null) {
			for (var stay : person.stays()) {
				if (stay.dwelling().equals(place)) {
					return stay.number();
				}
			}
			for (var stay : person.stays()) {
				if (Inhabitant.isOne(stay.dwelling(), place)) {
					return stay.number();
				}
			}
		}
		return 0;
	}

	private static String first(Map<String, List<String>> attributes, String name) {
		return attributes.getOrDefault(name, List.of("")).getFirst();
	}

	private static String surname(String family, String full) {
		var name = family.isEmpty() ? PersonName.ofFull(full) : PersonName.of(Fold.keepingHan(family), "");
		return (name.isHan() && name.isDoubtful()) ? "" : name.familyJoined();
	}

	private static @Nullable Integer year(String birthDate) {
		var digits = birthDate.replaceFirst("^.*?((?:18|19|20)[0-9]{2}).*$", "$1");
		if (!digits.matches("(?:18|19|20)[0-9]{2}") || birthDate.startsWith("1900-01-01")) {
			return null;
		}
		return Integer.valueOf(digits);
	}

	private static String gender(String gender) {
		var word = gender.strip().toLowerCase(Locale.ROOT);
		return word.startsWith("m") || word.equals("男") ? "male"
				: word.startsWith("f") || word.equals("女") ? "female" : "";
	}

}
