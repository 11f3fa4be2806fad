package io.c360.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import io.c360.rules.RuleBook;

/**
 * The shipped actions with nobody held out: ids of customers are drawn anew in each run,
 * and one of twenty would be proposed nothing.
 */
final class NoHoldOut {

	private static final String SHIPPED = "\"perMille\": 50";

	private NoHoldOut() {
	}

	/** The folder that holds them. */
	static Path folder() {
		try (var actions = Objects.requireNonNull(RuleBook.class.getResourceAsStream("actions.json"))) {
			var text = new String(actions.readAllBytes(), StandardCharsets.UTF_8);
			if (!text.contains(SHIPPED)) {
				throw new IllegalStateException("The shipped actions hold out another share: mend this class");
			}
			var folder = Files.createDirectories(Path.of("target", "rules-of-tests"));
			Files.writeString(folder.resolve("actions.json"), text.replace(SHIPPED, "\"perMille\": 0"));
			return folder;
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
