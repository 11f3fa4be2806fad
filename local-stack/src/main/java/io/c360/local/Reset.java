package io.c360.local;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Forgets everything that was loaded, after asking; what was built stays. */
final class Reset {

	private static final List<String> FORGOTTEN = List.of("neo4j", "elasticsearch", "keycloak", "kafka", "ingest",
			"api", "demo", "logs");

	private Reset() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var arguments = Arguments.of(args, Set.of("--yes"), Set.of());
		arguments.rest(0);
		if (RunSettings.read(state).flatMap(RunSettings::owner).isPresent()) {
			throw new LocalProblem("It runs. End it first: ./c360 down");
		}
		if (!arguments.has("--yes") && !agreed(state)) {
			Say.line("Nothing was removed");
			return ExitCode.FAILED;
		}
		Down.everything(state).forEach((server) -> server.notes().endLeftover());
		FORGOTTEN.forEach((name) -> StateFolder.delete(state.root().resolve(name)));
		RunSettings.remove(state);
		Say.line("Everything that was loaded is removed; ./c360 up begins anew");
		return ExitCode.OK;
	}

	private static boolean agreed(StateFolder state) {
		var console = Optional.ofNullable(System.console())
			.filter(Console::isTerminal)
			.orElseThrow(() -> new LocalProblem(ExitCode.USAGE, "Nobody is here to ask; say --yes"));
		var answer = console.readLine("Remove every customer, index, user and message in %s? [y/N] ", state.root());
		return answer != null && answer.strip().equalsIgnoreCase("y");
	}

}
