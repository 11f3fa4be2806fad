package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every test that the operations page names for a fault or a bad input is there. */
class FaultTableTests {

	private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

	/** {@code Class.method}, {@code Class.begin…}, {@code ….method} of the same class. */
	private static final Pattern NAMED = Pattern.compile("`(?:(\\w+(?:IT|Tests))|…)(?:\\.(\\w+)…?)?`");

	@Test
	void everyTestThatIsNamedIsThere() throws IOException {
		var page = Files.readString(TOP.resolve("docs/operations.md"));
		var begin = page.indexOf("## Faults and bad inputs");
		var named = NAMED.matcher(page.substring(begin, page.indexOf("\n## ", begin + 1)));
		var tests = tests();
		var missing = new ArrayList<String>();
		var found = 0;
		var type = "";

		while (named.find()) {
			type = (named.group(1) != null) ? named.group(1) : type;
			var method = (named.group(2) != null) ? named.group(2) : "class " + type;
			found++;
			if (!tests.getOrDefault(type, "").contains(method)) {
				missing.add(type + "." + method);
			}
		}

		assertThat(found).isGreaterThan(40);
		assertThat(missing).isEmpty();
	}

	private static Map<String, String> tests() throws IOException {
		var tests = new HashMap<String, String>();
		try (var modules = Files.newDirectoryStream(TOP, Files::isDirectory)) {
			for (var module : modules) {
				var sources = module.resolve("src/test/java");
				if (Files.isDirectory(sources)) {
					add(tests, sources);
				}
			}
		}
		return tests;
	}

	private static void add(Map<String, String> tests, Path sources) throws IOException {
		try (var files = Files.walk(sources)) {
			files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
				try {
					tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
				}
				catch (IOException problem) {
					throw new UncheckedIOException(problem);
				}
			});
		}
	}

}
