package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;

/** Takes addresses apart into city, street, house number and unit. */
final class Addresses {

	private static final Pattern REGIONS = Pattern.compile(
			"^(?:[\\p{IsHan}]{2,8}?(?:省|自治区))?(?:([\\p{IsHan}]{2,7}?)市)?(?:[\\p{IsHan}]{1,6}?[区县旗](?=[\\p{IsHan}]{2}))?");

	private static final Pattern CODES = Pattern.compile("[0-9]+|[a-z]+");

	private static final Pattern NUMBER = Pattern.compile("[0-9]+[a-z]?");

	private static final Pattern SLASHED = Pattern.compile("([0-9]+[a-z]?)\\s*/\\s*([0-9]+[a-z]?)");

	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("street", "st"), Map.entry("road", "rd"),
			Map.entry("avenue", "ave"), Map.entry("av", "ave"), Map.entry("lane", "ln"), Map.entry("drive", "dr"),
			Map.entry("place", "pl"), Map.entry("court", "ct"), Map.entry("boulevard", "blvd"),
			Map.entry("square", "sq"), Map.entry("circle", "cir"), Map.entry("trail", "trl"),
			Map.entry("parkway", "pkwy"), Map.entry("highway", "hwy"), Map.entry("terrace", "ter"),
			Map.entry("north", "n"), Map.entry("south", "s"), Map.entry("east", "e"), Map.entry("west", "w"),
			Map.entry("northwest", "nw"), Map.entry("northeast", "ne"), Map.entry("southwest", "sw"),
			Map.entry("southeast", "se"));

	private static final Set<String> UNIT = Set.of("apt", "apartment", "apartments", "unit", "flat", "ste", "suite",
			"room", "rm", "no", "lot", "trlr", "bldg", "building", "fl", "floor", "spc", "space", "app", "wohnung");

	private Addresses() {
	}

	static Dwelling parse(String area, String address) {
		var text = Fold.keepingHan(address);
		return Pinyin.hasHan(text) ? han(area(area), text.replaceAll("\\s", "")) : latin(area(area), text);
	}

	/** A city without the word for city. */
	static String area(String area) {
		var text = Fold.keepingHan(area);
		return Pinyin.hasHan(text) ? text.replaceFirst("市$", "").replaceFirst("^.*(?:省|自治区)", "") : Fold.words(area);
	}

	static String street(String street) {
		var text = Fold.keepingHan(street);
		if (Pinyin.hasHan(text)) {
			return text.replaceAll("\\s", "");
		}
		var words = new ArrayList<String>();
		for (var word : Fold.words(street).split(" ", -1)) {
			words.add(SHORT.getOrDefault(word, letters(word)));
		}
		return String.join(" ", words);
	}

	/** Digits that a scanner saw within a word are letters. */
	private static String letters(String word) {
		return (word.isEmpty() || Character.isDigit(word.charAt(0))) ? word
				: word.replace('0', 'o').replace('1', 'l').replace('5', 's');
	}

	static String code(String code) {
		return String.join("-", codes(Fold.keepingHan(code)));
	}

	static String unit(String unit) {
		var words = new ArrayList<>(List.of(Fold.words(unit).split(" ", -1)));
		words.removeIf(UNIT::contains);
		return code(String.join(" ", words));
	}

	private static Dwelling han(String area, String text) {
		var regions = REGIONS.matcher(text);
		var rest = text;
		var city = area;
		if (regions.find()) {
			rest = text.substring(regions.end());
			city = (area.isEmpty() && regions.group(1) != null) ? regions.group(1) : area;
		}
		var digit = 0;
		while (digit < rest.length() && !Character.isDigit(rest.charAt(digit))) {
			digit++;
		}
		var codes = codes(rest.substring(digit));
		return new Dwelling(city, rest.substring(0, digit), codes.isEmpty() ? "" : codes.getFirst(),
				(codes.size() < 2) ? "" : String.join("-", codes.subList(1, codes.size())));
	}

	private static Dwelling latin(String area, String text) {
		var unit = "";
		var slashed = SLASHED.matcher(text);
		var line = text;
		if (slashed.find()) {
			unit = slashed.group(1);
			line = text.substring(0, slashed.start()) + slashed.group(2) + text.substring(slashed.end());
		}
		var words = Fold.words(line.replace("#", " unit ")).split(" ", -1);
		var number = "";
		var street = new ArrayList<String>();
		for (int i = 0; i < words.length; i++) {
			var word = SHORT.getOrDefault(words[i], words[i]);
			if (UNIT.contains(word) && i + 1 < words.length) {
				unit = unit + words[++i];
			}
			else if (NUMBER.matcher(word).matches() && number.isEmpty()) {
				number = word;
			}
			else if (NUMBER.matcher(word).matches() && i == words.length - 1 && unit.isEmpty() && !street.isEmpty()) {
				unit = word;
			}
			else if (!word.isEmpty()) {
				street.add(letters(word));
			}
		}
		return new Dwelling(area, String.join(" ", street), code(number), code(unit));
	}

	private static List<String> codes(String text) {
		return CODES.matcher(text).results().map(match -> withoutZeros(match.group())).toList();
	}

	private static String withoutZeros(String code) {
		return code.replaceFirst("^0+(?=.)", "");
	}

}
