package io.c360.ingest.resolve;

import java.util.Set;
import java.util.regex.Pattern;

import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;

/** Whether a name is one of a company rather than of a person. */
final class CompanyWords {

	private static final Pattern HAN = Pattern.compile(".*(公司|集团|银行|学校|大学|医院|酒店|商店|超市|厂|店|工作室|事务所|合作社|委员会|协会).*");

	private static final Set<String> FORMS = Set.of("inc", "incorporated", "llc", "llp", "ltd", "limited", "corp",
			"corporation", "company", "gmbh", "plc", "srl", "sarl", "pty", "bv", "holdings", "university",
			"restaurant");

	private static final Set<String> TRADES = Set.of("group", "bank", "hospital", "clinic", "hotel", "cafe", "bar",
			"grill", "bistro", "services", "solutions", "consulting", "systems", "industries", "enterprises",
			"associates", "partners", "insurance", "logistics", "pharmacy", "bakery", "school", "college", "foundation",
			"association", "society", "store", "shop", "market", "motors", "plumbing", "electric", "construction",
			"properties", "realty", "technologies", "software", "foods", "dental", "diner", "kitchen", "deli", "pizza");

	private CompanyWords() {
	}

	/** True for a name that no person has: it ends in a legal form or the like. */
	static boolean isCompany(String name) {
		return Pinyin.hasHan(name) ? name.length() > 4 && HAN.matcher(name).matches() : has(FORMS, name);
	}

	/** True also where a word only makes a company likely. */
	static boolean mayBeCompany(String name) {
		return isCompany(name) || (!Pinyin.hasHan(name) && has(TRADES, name));
	}

	private static boolean has(Set<String> known, String name) {
		var words = Fold.words(name).split(" ", -1);
		for (int i = 1; i < words.length; i++) {
			if (known.contains(words[i])) {
				return true;
			}
		}
		return false;
	}

}
