package io.c360.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists that ship with the generator: text files, {@code #} starts a remark. */
final class WordList {

	private static final Map<String, List<String>> WORDS = lines("words").stream()
		.map(line -> line.split(": ", 2))
		.collect(Collectors.toUnmodifiableMap(part -> part[0], part -> List.of(part[1].split(" ", -1))));

	private WordList() {
	}

	static List<String> lines(String file) {
		try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream(file + ".txt"), file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of a file, each cut at its slashes. */
	static Stream<String[]> entries(String file) {
		return lines(file).stream().flatMap(line -> Stream.of(line.split(" ", -1))).map(word -> word.split("/", -1));
	}

	static List<String> words(String name) {
		return Objects.requireNonNull(WORDS.get(name), name);
	}

}
