package io.c360.ingest.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.graph.quality.QualityGraph;
import io.c360.graph.quality.SourceQuality;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code quality}: how good what each source sends is. */
final class QualityCommand implements Command {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final InstantSource clock = InstantSource.system();

	@Override
	public String help() {
		return """
				quality [--source NAME] [--json]

				Says of each source how good what it sends is:
				  duplicates    party records of somebody whom the source knows already under another key
				  complete      party records that have the attribute
				  valid         those of them whose every value can be right (check digits, form, plausible dates)
				  contradicting customers for whom another source says something else, of those whom both know
				  rejected      of all records received, and why, for those that are kept
				  fresh         from when its newest and its middle party record are, and when something came last

				Exit codes: 0 done, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		var arguments = Arguments.parse(line, Set.of("--source"), Set.of("--json"));
		var now = this.clock.instant();
		var sources = new QualityGraph(stores.graph()).sources(arguments.option("--source").orElse(null),
				LocalDate.ofInstant(now, ZoneOffset.UTC));
		if (arguments.has("--json")) {
			console.result(JSON.writeValueAsString(sources));
		}
		else {
			sources.forEach(source -> print(source, now, console));
		}
		return ExitCode.OK;
	}

	private static void print(SourceQuality source, Instant now, Console console) {
		console.result(source.source());
		if (source.records() > 0) {
			console.result("  %,d party records of %,d customers, %,d duplicates (%s); newest %s, middle %s".formatted(
					source.records(), source.customers(), source.duplicates(),
					share(source.duplicates(), source.records()), age(source.newest(), now),
					age(source.median(), now)));
			console.result("  %-16s %9s %9s %14s".formatted("attribute", "complete", "valid", "contradicting"));
			source.attributes()
				.forEach(attribute -> console.result("  %-16s %9s %9s %14s".formatted(attribute.attribute(),
						share(attribute.present(), source.records()), share(attribute.valid(), attribute.present()),
						(attribute.shared() == 0) ? "" : share(attribute.contradicting(), attribute.shared()))));
		}
		source.accounts()
			.forEach(account -> console.result("  %-13s received %,d, duplicate %s, rejected %s%s; last %s".formatted(
					account.kind(), account.received(), share(account.duplicate(), account.received()),
					share(account.rejected(), account.received()), reasons(account), age(account.last(), now))));
	}

	private static String reasons(SourceQuality.Account account) {
		return account.rejects().isEmpty() ? ""
				: account.rejects()
					.stream()
					.map(reject -> "%s %,d".formatted(reject.code(), reject.count()))
					.collect(Collectors.joining(", ", " (", ")"));
	}

	private static String share(long part, long whole) {
		return (whole == 0) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
	}

	private static String age(@Nullable Instant at, Instant now) {
		if (at == null) {
			return "unknown";
		}
		var age = Duration.between(at, now);
		return (age.toDays() > 0) ? "%d days ago".formatted(age.toDays())
				: "%d minutes ago".formatted(Math.max(0, age.toMinutes()));
	}

}
