package io.c360.ingest.command;

import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.graph.intake.KeptReject;
import io.c360.graph.intake.RejectGraph;

/** {@code rejects}: what was kept aside, where it stood and why. */
final class RejectsCommand implements Command {

	@Override
	public String help() {
		return """
				rejects list [--source NAME] [--kind KIND] [--limit N]
				rejects show ID

				Lists what was rejected, newest first: id, source, kind, lane and position, code, field, reason.
				show prints one record as it came; it may hold personal data.

				Exit codes: 0 done, 1 there is no such reject or its text was not kept, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		var arguments = Arguments.parse(line, Set.of("--source", "--kind", "--limit"), Set.of());
		var what = arguments.words().isEmpty() ? "list" : arguments.words().getFirst();
		return switch (what) {
			case "list" -> list(arguments, stores, console);
			case "show" -> show(arguments.words(), stores, console);
			default -> throw new CustomerProblem.Invalid("rejects list, or rejects show ID");
		};
	}

	private static ExitCode list(Arguments arguments, Stores stores, Console console) {
		var kind = arguments.option("--kind").map(Kind::parse).orElse(null);
		var rejects = new RejectGraph(stores.graph()).list(arguments.option("--source").orElse(null), kind,
				arguments.number("--limit", 100, 100_000));
		rejects.forEach(reject -> console.result(line(reject)));
		return ExitCode.OK;
	}

	private static String line(KeptReject reject) {
		return "%s  %s %s  %s:%d  %s%s: %s".formatted(reject.id(), reject.source(), reject.kind(), reject.lane(),
				reject.position(), reject.code(), (reject.field() != null) ? " " + reject.field() : "",
				reject.reason());
	}

	private static ExitCode show(List<String> words, Stores stores, Console console) {
		if (words.size() != 2) {
			throw new CustomerProblem.Invalid("rejects show needs the id that rejects list prints");
		}
		var payload = new RejectGraph(stores.graph()).payload(words.getLast());
		payload.ifPresentOrElse(console::result,
				() -> console.note("There is no such reject, or its text was not kept"));
		return payload.isPresent() ? ExitCode.OK : ExitCode.FAILED;
	}

}
