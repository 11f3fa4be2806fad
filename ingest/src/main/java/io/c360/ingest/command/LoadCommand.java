package io.c360.ingest.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.graph.StatementUse;
import io.c360.graph.intake.Answer;
import io.c360.ingest.file.FileLoad;
import io.c360.ingest.file.LoadOrder;
import io.c360.ingest.file.LoadReport;
import io.c360.ingest.file.Watcher;
import io.c360.ingest.mapping.Mappings;

/** {@code ingest}: loads files. */
final class LoadCommand implements Command {

	/**
	 * Events only hang on what is there. Batches of parties take turns in the graph, but
	 * one is read and made ready meanwhile. Of other kinds two would wait for each other.
	 */
	private static final int WRITERS = 2;

	/** Parties hold locks that others wait for. */
	private static final int BATCH = 1000;

	private static final int EVENTS = 2000;

	private static final int TOLD = 25;

	@Override
	public String help() {
		return """
				ingest --source NAME --kind KIND [options] FILE...
				ingest --list LIST

				Loads files: NDJSON, or CSV and JSON documents with a mapping; plain or gzip.
				A file that was loaded before changes nothing; a load that was interrupted goes on where it stopped.

				  --source NAME      the system that the records come from
				  --kind KIND        %s
				  --mapping MAPPING  a file, or one of the mappings that ship:
				%s
				  --charset NAME     utf-8 or gb18030; what the mapping says, or utf-8, when left out
				  --again            read a file from the start although it was loaded before
				  --writers N        how many transactions at a time (1; %d for events and parties)
				  --batch N          how many records in a transaction (%d; %d for events)
				  --times            say which statements took the time
				  --list LIST        a file with the arguments of one load a line, apart by tabs or blanks

				Exit codes: 0 all was read, 1 something was rejected (rejects list), 2 wrong arguments or no such file, 4 a server is away.
				"""
			.formatted(List.of(Kind.values()).stream().map(Kind::toString).collect(Collectors.joining(", ")),
					Mappings.SHIPPED.stream()
						.map(name -> "                       %-22s %s".formatted(name,
								Mappings.open(name).description()))
						.collect(Collectors.joining("\n")),
					WRITERS, BATCH, EVENTS);
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) throws IOException, InterruptedException {
		if (line.size() != 2 || !line.getFirst().equals("--list")) {
			return load(line, stores, console);
		}
		var clean = true;
		for (var one : Files.readAllLines(Path.of(line.getLast()))) {
			if (!one.isBlank()) {
				clean &= load(List.of(one.strip().split(one.contains("\t") ? "\t" : "\\s+")), stores,
						console) == ExitCode.OK;
			}
		}
		return clean ? ExitCode.OK : ExitCode.FAILED;
	}

	private static ExitCode load(List<String> line, Stores stores, Console console)
			throws IOException, InterruptedException {
		var arguments = Arguments.parse(line,
				Set.of("--source", "--kind", "--mapping", "--charset", "--writers", "--batch"),
				Set.of("--again", "--times"));
		if (arguments.words().isEmpty()) {
			throw new CustomerProblem.Invalid("Name a file to load; --help says how");
		}
		var mapping = arguments.option("--mapping").map(Mappings::open).orElse(null);
		var charset = arguments.option("--charset").map(Mappings::charset).orElse(null);
		var source = arguments.demanded("--source");
		var kind = Kind.parse(arguments.demanded("--kind"));
		var orders = arguments.words()
			.stream()
			.map(file -> new LoadOrder(Path.of(file), source, kind, mapping, charset, arguments.has("--again")))
			.toList();
		var graph = stores.intake();
		var load = new FileLoad(graph, stores.patient(graph), InstantSource.system(),
				arguments.number("--writers", (kind.isVersioned() && kind != Kind.PARTY) ? 1 : WRITERS, 16),
				arguments.number("--batch", kind.isVersioned() ? BATCH : EVENTS, 10_000));
		var clean = true;
		for (var order : orders) {
			var report = load.run(order, new Progress(order.file(), console));
			console.result(summary(order.file(), report));
			clean &= report.isClean();
		}
		if (arguments.has("--times")) {
			console.result(times(stores.graph().use().statements()));
		}
		return clean ? ExitCode.OK : ExitCode.FAILED;
	}

	private static String times(List<StatementUse> statements) {
		return statements.stream()
			.sorted(Comparator.comparing(StatementUse::took).reversed())
			.limit(TOLD)
			.map(use -> String.format(Locale.ROOT, "  %8.2f s %,9d times  %s", use.took().toMillis() / 1000.0,
					use.runs(), use.name()))
			.collect(Collectors.joining(System.lineSeparator()));
	}

	private static String summary(Path file, LoadReport report) {
		var summary = new StringBuilder(
				"%s: received %d, applied %d, duplicate %d, rejected %d in %.1f s".formatted(file.getFileName(),
						report.received(), report.applied(), report.duplicate(), report.rejected(), seconds(report)));
		if (report.received() > 0) {
			summary.append(" (%.0f/s)".formatted(report.received() / Math.max(0.001, seconds(report))));
		}
		if (report.passedOver() > 0) {
			summary.append("; went on behind %d records of an earlier run".formatted(report.passedOver()));
		}
		else if (report.received() == 0 && report.brokenOff() == null) {
			summary.append("; nothing to do: it is empty or was loaded before");
		}
		report.blanks().forEach((column, count) -> summary.append("%n  blank %s: %d".formatted(column, count)));
		if (report.rejected() > 0) {
			summary.append("%n  what was rejected is kept: rejects list".formatted());
		}
		if (report.brokenOff() != null) {
			summary.append("%n  not read to its end: %s; load it again".formatted(report.brokenOff()));
		}
		return summary.toString();
	}

	private static double seconds(LoadReport report) {
		return report.took().toMillis() / 1000.0;
	}

	/** Shows how it goes on, every two seconds, and the first rejects. */
	private static final class Progress implements Watcher {

		private static final int SHOWN = 20;

		private static final long EVERY_NANOS = 2_000_000_000L;

		private final Path file;

		private final Console console;

		private final long started = System.nanoTime();

		private long last = this.started;

		private int rejects;

		Progress(Path file, Console console) {
			this.file = file;
			this.console = console;
		}

		@Override
		public void progress(long received) {
			var now = System.nanoTime();
			if (now - this.last >= EVERY_NANOS) {
				this.last = now;
				this.console.note(String.format(Locale.ROOT, "%s: %,d records, %.0f/s", this.file.getFileName(),
						received, received * 1e9 / (now - this.started)));
			}
		}

		@Override
		public void rejected(Answer.Rejected answer) {
			if (this.rejects++ < SHOWN) {
				this.console.note("%s:%d: %s%s: %s".formatted(this.file.getFileName(), answer.position(), answer.code(),
						(answer.field() != null) ? " " + answer.field() : "", answer.reason()));
			}
			else if (this.rejects == SHOWN + 1) {
				this.console.note("%s: more are rejected; rejects list shows them".formatted(this.file.getFileName()));
			}
		}

	}

}
