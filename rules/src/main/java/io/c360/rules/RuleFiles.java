package io.c360.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.offer.OfferBook;
import io.c360.customer.position.HealthWeights;
import org.jspecify.annotations.Nullable;

/**
 * The files that business people edit: those in their folder, and ours where the folder
 * has none.
 */
record RuleFiles(@Nullable Path folder) {

	/** What a file says. */
	byte[] bytes(String name) {
		try (var file = stream(name)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	InputStream stream(String name) {
		try {
			if (this.folder != null && Files.isRegularFile(this.folder.resolve(name))) {
				return new ByteArrayInputStream(Files.readAllBytes(this.folder.resolve(name)));
			}
			var ours = switch (name) {
				case "offers.json" -> OfferBook.class.getResourceAsStream(name);
				case "health.csv" -> HealthWeights.class.getResourceAsStream(name);
				default -> RuleFiles.class.getResourceAsStream(name);
			};
			if (ours == null) {
				throw new IllegalArgumentException("There is no file " + name);
			}
			return ours;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Changes whenever a file in the folder does. */
	Map<String, Long> state() {
		var state = new TreeMap<String, Long>();
		if (this.folder == null || !Files.isDirectory(this.folder)) {
			return state;
		}
		try (var files = Files.list(this.folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				state.put(file.toString(), Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return state;
	}

}
