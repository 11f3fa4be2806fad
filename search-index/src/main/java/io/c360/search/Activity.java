package io.c360.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is searched of a customer beside who they are.
 *
 * @param texts what was said and written, the newest first: {@value #MOST_TEXTS} at most,
 * each no longer than {@value #LONGEST_TEXT} characters
 * @param stores where they were lately
 * @param openComplaint whether somebody owes them an answer
 * @param contractEnds when the contracts end that run
 * @param band how their value compares, as of the last walk; null before the first
 * @param stage where they stand between joining and leaving, as of the last walk; null
 * before the first
 */
public record Activity(List<String> texts, Collection<String> stores, boolean openComplaint,
		List<LocalDate> contractEnds, @Nullable String band, @Nullable String stage) {

	/** Nothing is known. */
	public static final Activity NONE = new Activity(List.of(), List.of(), false, List.of(), null, null);

	/** How many texts of one customer are found. */
	public static final int MOST_TEXTS = 30;

	/** How much of a text is found. */
	public static final int LONGEST_TEXT = 500;

	public Activity {
		texts = texts.stream().map(Activity::shortened).distinct().limit(MOST_TEXTS).toList();
		stores = stores.stream().distinct().sorted().toList();
		contractEnds = contractEnds.stream().distinct().sorted().toList();
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST_TEXT) {
			return text;
		}
		var end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
		return text.substring(0, end);
	}

	/** How much there is: texts are personal data. */
	@Override
	public String toString() {
		return this.texts.size() + " texts";
	}

}
