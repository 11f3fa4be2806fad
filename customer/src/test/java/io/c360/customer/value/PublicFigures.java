package io.c360.customer.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** Public data beside the project; a test that needs it is skipped where it is absent. */
final class PublicFigures {

	private PublicFigures() {
	}

	static List<String> lines(String file) {
		var path = Path.of("../../shared/data", file);
		Assumptions.assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
		try {
			return Files.readAllLines(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
