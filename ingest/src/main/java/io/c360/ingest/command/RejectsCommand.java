package io.c360.ingest.command;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.graph.intake.KeptReject;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.intake.ReplayGraph;
import io.c360.ingest.mapping.Mapping;
import io.c360.ingest.mapping.Mappings;
import io.c360.ingest.replay.MergePatch;
import io.c360.ingest.replay.Replay;
import io.c360.ingest.replay.Rereading;
import org.jspecify.annotations.Nullable;

/** {@code rejects}: what was kept aside, where it stood and why. */
final class RejectsCommand implements Command {

	@Override
	public String help() {
		return """
				rejects list   [--source NAME] [--kind KIND] [--code CODE] [--limit N]
				rejects show ID
				rejects replay [--source NAME] [--kind KIND] [--code CODE] [--reject ID]
				               [--mapping MAPPING] [--patch JSON] [--as SOURCE]

				list    what was rejected, newest first: id, source, kind, lane and position, code, field, reason
				show    one record as it came; it may hold personal data
				replay  takes rejects in again, after a contract, a mapping or other records were mended; those that pass are
				        rejects no more, the others get their new reason. The ledger moves them from rejected to applied
				        or duplicate; they are not received twice. Stopped or repeated, it counts once.

				  --mapping MAPPING  the mapping that their file was loaded with, mended perhaps
				  --patch JSON       changes each record: fields replace fields, null removes one (RFC 7396)
				  --as SOURCE        the source of records that came without one

				Exit codes: 0 done, 1 something is rejected still, there is no such reject or its text was not kept, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		var arguments = Arguments.parse(line,
				Set.of("--source", "--kind", "--code", "--limit", "--reject", "--mapping", "--patch", "--as"),
				Set.of());
		var what = arguments.words().isEmpty() ? "list" : arguments.words().getFirst();
		return switch (what) {
			case "list" -> list(arguments, stores, console);
			case "show" -> show(arguments.words(), stores, console);
			case "replay" -> replay(arguments, stores, console);
			default -> throw new CustomerProblem.Invalid("rejects list, rejects show ID, or rejects replay");
		};
	}

	private static ExitCode list(Arguments arguments, Stores stores, Console console) {
		var rejects = new RejectGraph(stores.graph()).list(selection(arguments, null),
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

	private static ExitCode replay(Arguments arguments, Stores stores, Console console) {
		var mapping = arguments.option("--mapping").map(Mappings::open).orElse(null);
		var patch = arguments.option("--patch").map(MergePatch::parse).orElse(null);
		var reading = new Rereading(mapping, patch, arguments.option("--as").orElse(null));
		var selection = selection(arguments, mapping);
		var intake = stores.intake();
		var outcome = new Replay(new RejectGraph(stores.graph()), new ReplayGraph(intake), stores.patient(intake),
				InstantSource.system())
			.run(selection, reading);
		console.result("replayed %d: applied %d, duplicate %d, rejected still %d".formatted(
				outcome.applied() + outcome.duplicate() + outcome.rejected(), outcome.applied(), outcome.duplicate(),
				outcome.rejected()));
		if (outcome.textless() > 0) {
			console.result(
					"%d cannot be replayed: their text was not kept; send them again".formatted(outcome.textless()));
		}
		return (outcome.rejected() + outcome.textless() == 0) ? ExitCode.OK : ExitCode.FAILED;
	}

	private static RejectGraph.Selection selection(Arguments arguments, @Nullable Mapping mapping) {
		var kind = arguments.option("--kind").map(Kind::parse).orElse((mapping != null) ? mapping.kind() : null);
		if (mapping != null && mapping.kind() != kind) {
			throw new CustomerProblem.Invalid(
					"The mapping %s makes records of kind %s, not %s".formatted(mapping.name(), mapping.kind(), kind));
		}
		return new RejectGraph.Selection(arguments.option("--source").orElse(null), kind,
				arguments.option("--code").orElse(null), arguments.option("--reject").orElse(null));
	}

}
