package io.c360.customer.identity;

import java.text.Normalizer;
import java.util.List;

/**
 * Names of months in English, German, French, Spanish, Italian, Portuguese and Dutch,
 * also cut short.
 */
final class Months {

	private static final List<String> STARTS = List.of("jan,gen,ene,janv", "feb,fev,febr", "mar,mrt,mae,maerz",
			"apr,avr,abr", "may,mai,mag,mei", "jun,juin,giu", "jul,juil,lug", "aug,aou,ago", "sep,set",
			"oct,okt,ott,out", "nov", "dec,dez,dic");

	private Months() {
	}

	/** The number of a month in digits; 0 for any other word. */
	static String of(String name) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		if (plain.startsWith("juil")) {
			return "7";
		}
		for (int month = 0; month < STARTS.size(); month++) {
			for (var start : STARTS.get(month).split(",", -1)) {
				if (plain.startsWith(start)) {
					return Integer.toString(month + 1);
				}
			}
		}
		return "0";
	}

}
