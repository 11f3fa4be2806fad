package io.c360.customer.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;
import io.c360.customer.name.Similarity;

/** A postal address as house numbers and words (Han: pairs of characters). */
final class Place {

	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("street", "st"), Map.entry("road", "rd"),
			Map.entry("avenue", "ave"), Map.entry("av", "ave"), Map.entry("lane", "ln"), Map.entry("drive", "dr"),
			Map.entry("place", "pl"), Map.entry("court", "ct"), Map.entry("boulevard", "blvd"),
			Map.entry("square", "sq"), Map.entry("crescent", "cr"), Map.entry("apartment", "apt"),
			Map.entry("apartments", "apt"), Map.entry("appt", "apt"), Map.entry("suite", "ste"),
			Map.entry("strasse", "str"), Map.entry("parade", "pde"), Map.entry("terrace", "tce"),
			Map.entry("circuit", "cct"), Map.entry("close", "cl"), Map.entry("north", "n"), Map.entry("south", "s"),
			Map.entry("east", "e"), Map.entry("west", "w"), Map.entry("number", "no"));

	private static final Set<String> WEAK = Set.of("st", "rd", "ave", "ln", "dr", "pl", "ct", "blvd", "sq", "cr", "apt",
			"ste", "no", "n", "s", "e", "w", "cl", "cct", "pde", "tce", "bld", "unit", "flat", "way", "po", "box");

	private final int[] numbers;

	private final int[] words;

	private final String text;

	private Place(int[] numbers, int[] words, String text) {
		this.numbers = numbers;
		this.words = words;
		this.text = text;
	}

	static Place of(String address) {
		var numbers = new IntBag();
		var words = new IntBag();
		var text = new StringBuilder();
		var kept = Fold.keepingHan(address);
		if (Pinyin.hasHan(kept)) {
			han(kept, numbers, words, text);
		}
		else {
			latin(Fold.words(address), numbers, words, text);
		}
		return new Place(numbers.sorted(), words.sorted(), text.toString());
	}

	boolean isEmpty() {
		return this.words.length + this.numbers.length < 2;
	}

	/** Same building: the house numbers and the most distinctive words. */
	long key() {
		var hash = 17L;
		for (var number : this.numbers) {
			hash = Hashing.combine(hash, number);
		}
		return Hashing.combine(hash, Hashing.of(this.text));
	}

	/** House numbers alone with one word. */
	long[] wordKeys() {
		var hash = 19L;
		for (var number : this.numbers) {
			hash = Hashing.combine(hash, number);
		}
		var result = new long[Math.min(4, this.words.length)];
		for (int i = 0; i < result.length; i++) {
			result[i] = Hashing.combine(hash, this.words[i]);
		}
		return result;
	}

	/** Each house number with each of a few words. */
	long[] pairKeys() {
		var result = new long[Math.min(3, this.numbers.length) * Math.min(4, this.words.length)];
		for (int i = 0; i < result.length; i++) {
			result[i] = Hashing.combine(this.numbers[i / Math.min(4, this.words.length)],
					this.words[i % Math.min(4, this.words.length)]);
		}
		return result;
	}

	static Level compare(Place a, Place b) {
		var shared = shared(a.words, b.words);
		var fewer = Math.max(1, Math.min(a.words.length, b.words.length));
		var more = Math.max(1, Math.max(a.words.length, b.words.length));
		var overlap = (double) shared / fewer;
		var numbers = shared(a.numbers, b.numbers);
		var fewerNumbers = Math.min(a.numbers.length, b.numbers.length);
		var moreNumbers = Math.max(a.numbers.length, b.numbers.length);
		var alike = overlap >= 0.6 || Similarity.jaroWinkler(a.text, b.text) >= 0.92;
		if (numbers == moreNumbers && (shared == more || (alike && shared * 2 >= more))) {
			return Level.EXACT;
		}
		var wordless = Math.min(a.words.length, b.words.length) == 0 && numbers >= 2;
		if (numbers == fewerNumbers && fewerNumbers > 0 && (wordless || alike || overlap >= 0.5)) {
			return Level.CLOSE;
		}
		if (alike && (numbers > 0 || fewerNumbers == 0)) {
			return Level.SIMILAR;
		}
		return alike ? Level.PART : Level.DIFFERENT;
	}

	private static void latin(String folded, IntBag numbers, IntBag words, StringBuilder text) {
		for (var raw : folded.split(" ", -1)) {
			var word = SHORT.getOrDefault(raw, raw);
			if (word.isEmpty()) {
				continue;
			}
			if (Character.isDigit(word.charAt(0)) && !word.endsWith("st") && !word.endsWith("nd")
					&& !word.endsWith("rd") && !word.endsWith("th")) {
				numbers.add(word.hashCode());
			}
			else if (!WEAK.contains(word)) {
				words.add(word.hashCode());
				text.append(word).append(' ');
			}
		}
	}

	private static void han(String kept, IntBag numbers, IntBag words, StringBuilder text) {
		var number = new StringBuilder();
		var last = ' ';
		for (int i = 0; i <= kept.length(); i++) {
			var c = (i < kept.length()) ? kept.charAt(i) : ' ';
			if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
				number.append(c);
			}
			else if (!number.isEmpty()) {
				numbers.add(number.toString().hashCode());
				number.setLength(0);
			}
			var place = Pinyin.isHan(c) && "省市区县号栋幢室楼座单元层之第号".indexOf(c) < 0;
			if (place) {
				text.append(c);
				if (last != ' ') {
					words.add(last * 65_537 + c);
				}
				last = c;
			}
			else if (c < '0' || c > '9') {
				last = Pinyin.isHan(c) ? last : ' ';
			}
			else {
				last = ' ';
			}
		}
	}

	private static int shared(int[] a, int[] b) {
		var result = 0;
		for (int i = 0, j = 0; i < a.length && j < b.length;) {
			if (a[i] == b[j]) {
				result++;
				i++;
				j++;
			}
			else if (a[i] < b[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return result;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Place place && this.text.equals(place.text)
				&& Arrays.equals(this.numbers, place.numbers);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode() * 31 + Arrays.hashCode(this.numbers);
	}

}
