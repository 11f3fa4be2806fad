package io.c360.ingest.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.c360.customer.RecordId;
import io.c360.customer.identity.ClusteringChange;
import io.c360.customer.identity.Explanation;
import io.c360.ingest.identity.ModelDiff;
import tools.jackson.databind.json.JsonMapper;

/**
 * A difference between two models, as text and as lines of JSON: record ids and bits
 * only.
 */
final class ModelDiffText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ModelDiffText() {
	}

	static void print(ModelDiff diff, int examples, Console console) {
		console.result("in use  %s: %,d customers of %,d records".formatted(diff.before().id(), diff.customersBefore(),
				diff.records()));
		console.result("other   %s: %,d customers".formatted(diff.after().id(), diff.customersAfter()));
		for (var kind : ClusteringChange.Kind.values()) {
			var changes = diff.changes().stream().filter(change -> change.kind() == kind).toList();
			console.result("%-14s %,7d, %,d records move".formatted(kind.name().toLowerCase(Locale.ROOT),
					changes.size(), changes.stream().mapToLong(change -> change.moved().size()).sum()));
			changes.stream().limit(examples).forEach(change -> print(diff, change, console));
		}
	}

	private static void print(ModelDiff diff, ClusteringChange change, Console console) {
		console.result("  %s  becomes  %s".formatted(text(change.before()), text(change.after())));
		diff.example(change).ifPresent(example -> {
			console.result("    %s and %s: %s, then %s".formatted(example.before().a(), example.before().b(),
					bits(example.before()), bits(example.after())));
			var differing = differing(example);
			if (!differing.isEmpty()) {
				console.result("      " + differing);
			}
		});
	}

	private static String bits(Explanation explanation) {
		return "%.1f bits of %.1f%s".formatted(explanation.bits(), explanation.threshold(),
				explanation.conflict() ? " and a conflict" : "");
	}

	/** Parts that the models weigh otherwise. */
	private static String differing(ModelDiff.Example example) {
		var before = parts(example.before());
		var after = parts(example.after());
		var names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		return names.stream()
			.filter(name -> !before.getOrDefault(name, 0.0).equals(after.getOrDefault(name, 0.0)))
			.map(name -> "%s %.1f → %.1f".formatted(name, before.getOrDefault(name, 0.0),
					after.getOrDefault(name, 0.0)))
			.collect(Collectors.joining(", "));
	}

	private static Map<String, Double> parts(Explanation explanation) {
		var parts = new LinkedHashMap<String, Double>();
		explanation.parts().forEach(part -> parts.merge(part.feature() + " " + part.level(), part.bits(), Double::sum));
		return parts;
	}

	private static String text(Collection<SortedSet<RecordId>> customers) {
		return customers.stream()
			.map(customer -> customer.stream().map(RecordId::toString).collect(Collectors.joining(" ", "{", "}")))
			.collect(Collectors.joining(" "));
	}

	static void write(ModelDiff diff, Path file) throws IOException {
		Files.write(file, diff.changes().stream().map(ModelDiffText::json).toList());
	}

	private static String json(ClusteringChange change) {
		var node = new LinkedHashMap<String, Object>();
		node.put("kind", change.kind().name());
		node.put("before", ids(change.before()));
		node.put("after", ids(change.after()));
		node.put("moved", change.moved().stream().map(RecordId::toString).toList());
		return JSON.writeValueAsString(node);
	}

	private static List<List<String>> ids(Collection<SortedSet<RecordId>> customers) {
		return customers.stream().map(customer -> customer.stream().map(RecordId::toString).toList()).toList();
	}

}
