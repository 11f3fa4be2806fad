package io.c360.ingest.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What well-known column headers mean, in several languages. */
final class Headers {

	static final String ID = "id";

	static final String SOURCE = "source";

	static final String IGNORED = "ignore";

	static final String MIDDLE_NAME = "middleName";

	static final String NAME_SUFFIX = "nameSuffix";

	static final String SECOND_SURNAME = "familyName2";

	static final String BIRTH_YEAR = "birthYear";

	static final String BIRTH_MONTH = "birthMonth";

	static final String BIRTH_DAY = "birthDay";

	static final String AGE = "age";

	/** A surname, a given name or a whole name: the other columns tell. */
	static final String ANY_NAME = "anyName";

	private static final Map<String, String> KNOWN = read();

	private Headers() {
	}

	/** The attribute that a header stands for, or {@link #IGNORED}. */
	static String attribute(String header) {
		var folded = folded(header);
		var known = KNOWN.get(folded);
		return (known != null) ? known : HeaderWords.attribute(header, KNOWN);
	}

	/**
	 * True when somebody said what this very header means, so that its words need no
	 * guess.
	 */
	static boolean isKnown(String header) {
		return KNOWN.containsKey(folded(header));
	}

	static String folded(String header) {
		var plain = Normalizer.normalize(header.replace("ß", "ss"), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return plain.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-./()#:*'\"\\ufeff]", "");
	}

	private static Map<String, String> read() {
		var known = new HashMap<String, String>();
		try (var file = Objects.requireNonNull(Headers.class.getResourceAsStream("headers.txt"))) {
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> line.split(": ", 2))
				.forEach(line -> {
					for (var header : line[1].split(" ", -1)) {
						if (known.put(header, line[0]) != null) {
							throw new IllegalStateException("headers.txt has " + header + " twice");
						}
					}
				});
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return Map.copyOf(known);
	}

}
