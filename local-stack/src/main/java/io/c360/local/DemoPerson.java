package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A generated person to begin with: one whom three systems know and who can be found by
 * number, by e-mail and by identity card.
 */
record DemoPerson(String msisdn, String email, String residentId) {

	private static final int SYSTEMS = 3;

	static Optional<DemoPerson> in(Path people) {
		if (!Files.exists(people.resolve("people.csv"))) {
			return Optional.empty();
		}
		try (var lines = Files.lines(people.resolve("people.csv"))) {
			var known = systems(people.resolve("truth.csv"));
			return lines.skip(1)
				.map((line) -> line.split(",", -1))
				.filter((cells) -> known.getOrDefault(cells[0], Set.of()).size() >= SYSTEMS)
				.filter((cells) -> !cells[2].isEmpty() && !cells[3].isEmpty() && !cells[4].isEmpty())
				.map((cells) -> new DemoPerson(cells[2], cells[3], cells[4]))
				.findFirst();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Map<String, Set<String>> systems(Path truth) throws IOException {
		var systems = new HashMap<String, Set<String>>();
		try (var lines = Files.lines(truth)) {
			lines.skip(1).forEach((line) -> {
				var comma = line.lastIndexOf(',');
				systems.computeIfAbsent(line.substring(comma + 1), (_) -> new HashSet<>())
					.add(line.substring(0, Math.max(0, line.indexOf('/'))));
			});
		}
		return systems;
	}

}
