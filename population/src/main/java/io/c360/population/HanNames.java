package io.c360.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws names as people of that sex and year of birth bear them.
 */
final class HanNames {

	private static final int FIRST_YEAR = 1930;

	private static final int YEARS_PER_ERA = 5;

	private static final int ERAS = 18;

	private final Weighted<Written> families = new Weighted<>();

	private final List<Weighted<Written>> wholeMale = eras("given-male");

	private final List<Weighted<Written>> wholeFemale = eras("given-female");

	private final List<Weighted<Written>> male = eras("characters-male");

	private final List<Weighted<Written>> female = eras("characters-female");

	private final Map<String, List<String>> homophones = new TreeMap<>();

	HanNames() {
		WordList.entries("surnames")
			.forEach(part -> this.families.add(new Written(part[0], part[1]), Integer.parseInt(part[2])));
		for (var file : List.of("characters-male", "characters-female")) {
			WordList.entries(file).forEach(part -> {
				var same = this.homophones.computeIfAbsent(part[1], _ -> new ArrayList<>());
				if (!same.contains(part[0])) {
					same.add(part[0]);
				}
			});
		}
	}

	HanName draw(Dice dice, boolean male, int birthYear) {
		var family = this.families.pick(dice);
		return inFamily(dice, family.han(), family.pinyin(), male, birthYear);
	}

	/** A name for a relative with the same family name. */
	HanName relative(Dice dice, HanName of, boolean male, int birthYear) {
		return inFamily(dice, of.family(), of.familyPinyin(), male, birthYear);
	}

	/** A son's name that is easily taken for the father's: one character of it stays. */
	HanName similar(Dice dice, HanName father, int birthYear) {
		var other = this.male.get(era(birthYear)).pick(dice);
		var kept = father.given().substring(0, 1);
		var keptPinyin = father.givenPinyin().split(" ", -1)[0];
		boolean shorter = father.given().length() == 2 && dice.chance(0.3);
		if (shorter || other.han().equals(kept)
				|| (father.given().length() == 2 && father.given().endsWith(other.han()))) {
			return (father.given().length() == 2) ? father.withGiven(kept, keptPinyin)
					: father.withGiven("小" + kept, "xiao " + keptPinyin);
		}
		return father.withGiven(kept + other.han(), keptPinyin + " " + other.pinyin());
	}

	/** The name as mistyped: one character replaced by another that sounds the same. */
	HanName mistyped(Dice dice, HanName name) {
		var syllables = name.givenPinyin().split(" ", -1);
		int at = dice.below(syllables.length);
		var same = this.homophones.getOrDefault(syllables[at], List.of());
		if (same.size() < 2 || syllables.length != name.given().length()) {
			return name;
		}
		var given = name.given().substring(0, at) + dice.pick(same) + name.given().substring(at + 1);
		return name.withGiven(given, name.givenPinyin());
	}

	private HanName inFamily(Dice dice, String family, String familyPinyin, boolean male, int birthYear) {
		int era = era(birthYear);
		if (dice.chance(0.22)) {
			var whole = (male ? this.wholeMale : this.wholeFemale).get(era).pick(dice);
			return new HanName(family, familyPinyin, whole.han(), whole.pinyin());
		}
		var characters = (male ? this.male : this.female).get(era);
		var first = characters.pick(dice);
		if (dice.chance((birthYear > 1968 && birthYear < 2000) ? 0.1 : 0.04)) {
			return new HanName(family, familyPinyin, first.han(), first.pinyin());
		}
		var second = characters.pick(dice);
		return new HanName(family, familyPinyin, first.han() + second.han(), first.pinyin() + " " + second.pinyin());
	}

	private static int era(int birthYear) {
		return Math.clamp((birthYear - FIRST_YEAR) / YEARS_PER_ERA, 0, ERAS - 1);
	}

	private static List<Weighted<Written>> eras(String file) {
		var entries = WordList.entries(file).toList();
		var eras = new ArrayList<Weighted<Written>>();
		for (int era = 0; era < ERAS; era++) {
			int year = FIRST_YEAR + era * YEARS_PER_ERA + YEARS_PER_ERA / 2;
			var names = new Weighted<Written>();
			for (var part : entries) {
				boolean inUse = year >= Integer.parseInt(part[3]) && year <= Integer.parseInt(part[4]);
				int weight = Integer.parseInt(part[2]);
				names.add(new Written(part[0], part[1].replace('_', ' ')), inUse ? weight * 4 : weight / 12);
			}
			eras.add(names);
		}
		return List.copyOf(eras);
	}

	private record Written(String han, String pinyin) {
	}

}
