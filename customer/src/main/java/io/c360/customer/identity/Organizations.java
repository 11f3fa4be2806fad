package io.c360.customer.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;
import io.c360.customer.name.Similarity;

/** Names of organisations, without their legal form. */
final class Organizations {

	private static final Set<String> FORMS = Set.of("inc", "llc", "ltd", "limited", "gmbh", "ag", "co", "corp",
			"corporation", "company", "plc", "sa", "bv", "kg", "oao", "ooo", "the", "group", "aktiengesellschaft");

	private static final Map<String, String> HAN_FORMS = Map.of("有限责任公司", "", "股份有限公司", "", "有限公司", "", "公司", "", "集团",
			"");

	private Organizations() {
	}

	static String normalise(String text) {
		if (Pinyin.hasHan(text)) {
			var value = Fold.keepingHan(text).replaceAll("[\\s()（）]", "");
			for (var form : new String[] { "有限责任公司", "股份有限公司", "有限公司", "公司", "集团" }) {
				value = value.replace(form, HAN_FORMS.getOrDefault(form, ""));
			}
			return value;
		}
		var result = new StringBuilder();
		for (var word : Fold.words(text).split(" ", -1)) {
			if (!FORMS.contains(word)) {
				result.append(result.isEmpty() ? "" : " ").append(word);
			}
		}
		return result.toString();
	}

	static Level compare(String a, String b) {
		if (a.equals(b)) {
			return Level.EXACT;
		}
		var joinedA = a.replace(" ", "");
		var joinedB = b.replace(" ", "");
		if (joinedA.equals(joinedB)) {
			return Level.EXACT;
		}
		if (Pinyin.hasHan(a) || Pinyin.hasHan(b)) {
			return (a.contains(b) || b.contains(a)) ? Level.PART : Level.DIFFERENT;
		}
		var likeness = Similarity.jaroWinkler(joinedA, joinedB);
		if (likeness >= 0.93) {
			return Level.CLOSE;
		}
		var words = new HashSet<>(java.util.Arrays.asList(a.split(" ", -1)));
		words.retainAll(new HashSet<>(java.util.Arrays.asList(b.split(" ", -1))));
		if (!words.isEmpty() && words.stream().anyMatch(word -> word.length() > 3)) {
			return Level.PART;
		}
		return (likeness >= 0.85) ? Level.SIMILAR : Level.DIFFERENT;
	}

}
