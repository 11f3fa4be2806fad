package io.c360.customer.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;
import io.c360.customer.name.Similarity;

/** Names of organisations, without their legal form. */
final class Organizations {

	private static final Set<String> FORMS = Set.of("inc", "incorporated", "llc", "llp", "lp", "pc", "pllc", "ltd",
			"limited", "gmbh", "mbh", "ag", "ug", "ohg", "eg", "co", "corp", "corporation", "company", "plc", "sa",
			"sas", "sarl", "sl", "slu", "spa", "srl", "bv", "nv", "oy", "ab", "as", "aps", "kg", "kk", "oao", "ooo",
			"zao", "pte", "pty", "bhd", "sdn", "ltda", "the", "and", "group", "aktiengesellschaft");

	private static final String[] HAN_FORMS = { "有限责任公司", "股份有限公司", "有限公司", "分公司", "公司", "集团" };

	private static final Pattern HAN_PLACE = Pattern
		.compile("^([\\u4e00-\\u9fff]{2,3}省)?([\\u4e00-\\u9fff]{2,3}市)?([\\u4e00-\\u9fff]{2,3}[区县])?");

	/** What companies do, which many share. */
	private static final Pattern HAN_TRADE = Pattern
		.compile("科技|信息|网络|电子|传媒|发展|实业|商贸|贸易|技术|服务|国际|工程|咨询|文化|系统|通信|通讯|建筑|装饰|物流|投资|管理|教育|食品|餐饮");

	private Organizations() {
	}

	static String normalise(String text) {
		if (Pinyin.hasHan(text)) {
			var value = Fold.keepingHan(text).replaceAll("[\\s()（）]", "");
			for (var form : HAN_FORMS) {
				value = value.replace(form, "");
			}
			var placeless = HAN_PLACE.matcher(value).replaceFirst("");
			return (placeless.length() > 2) ? placeless : value;
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
			return han(a, b);
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

	/** The same but for the place that leads; the same name in another trade; or not. */
	private static Level han(String a, String b) {
		var shorter = (a.length() < b.length()) ? a : b;
		var longer = (a.length() < b.length()) ? b : a;
		if (shorter.length() >= 4 && longer.length() - shorter.length() <= 3 && longer.endsWith(shorter)) {
			return Level.CLOSE;
		}
		if (longer.contains(shorter)) {
			return Level.PART;
		}
		return (shorter.length() >= 4 && core(a).equals(core(b))) ? Level.SIMILAR : Level.DIFFERENT;
	}

	/** What is left of a Han name without what many companies have in theirs. */
	static String core(String name) {
		var core = HAN_TRADE.matcher(name).replaceAll("");
		return (core.length() >= 2) ? core : name;
	}

}
