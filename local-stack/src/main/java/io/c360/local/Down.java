package io.c360.local;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ends everything; the state stays. */
final class Down {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private Down() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		Arguments.of(args, Set.of(), Set.of()).rest(0);
		var settings = RunSettings.read(state);
		var owner = settings.flatMap(RunSettings::owner).or(() -> new ServerNotes(state.folder("up")).process());
		if (owner.isPresent()) {
			Say.line("Ending what runs");
			var began = System.nanoTime();
			owner.get().destroy();
			if (!Waiting.until(PATIENCE, () -> !Liveness.of(owner.get()))) {
				owner.get().destroyForcibly();
			}
			Say.done("ended", began);
		}
		var leftovers = everything(state).map(LocalServer::notes)
			.filter((notes) -> notes.process().isPresent())
			.toList();
		leftovers.forEach(ServerNotes::endLeftover);
		RunSettings.remove(state);
		if (owner.isEmpty() && leftovers.isEmpty()) {
			Say.line("Nothing was running");
		}
		return ExitCode.OK;
	}

	static Stream<LocalServer> everything(StateFolder state) {
		return Stream.concat(Stack.servers(state).stream(),
				Stack.programs(state, () -> RunSettings.ofRunning(state)).stream());
	}

}
