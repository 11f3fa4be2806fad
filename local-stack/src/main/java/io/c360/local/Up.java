package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Starts everything, loads the demo once, and keeps everything running until it is told
 * to end. Whoever runs it owns the servers: they end with this process.
 */
final class Up {

	private Up() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var arguments = Arguments.of(args, Set.of("--detach", "--no-demo", "--servers-only"),
				Set.of("--people", "--seed", "--only"));
		arguments.rest(0);
		var demo = new Demo(state, arguments.number("--people", Demo.PEOPLE), arguments.number("--seed", Demo.SEED));
		Preflight.check(state);
		if (arguments.has("--detach")) {
			return new Detached(state).run(args.stream().filter((arg) -> !arg.equals("--detach")).toList());
		}
		try (var channel = FileChannel.open(state.root().resolve("up.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); var lock = lock(channel).orElse(null)) {
			if (lock == null) {
				return alreadyRunning(state);
			}
			return own(state, arguments, demo);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** Says that a stack runs already, and where. */
	static ExitCode alreadyRunning(StateFolder state) {
		var settings = RunSettings.read(state).filter((run) -> run.owner().isPresent());
		if (settings.isEmpty() || !settings.get().isReady()) {
			throw new LocalProblem("Another ./c360 up is starting or ending right now. Wait for it, or ./c360 down");
		}
		Say.line("It runs already. ./c360 status shows it, ./c360 down ends it.");
		Welcome.print(state, settings.get());
		return ExitCode.OK;
	}

	private static ExitCode own(StateFolder state, Arguments arguments, Demo demo) {
		var began = System.nanoTime();
		var serversOnly = arguments.has("--servers-only");
		RunSettings.remove(state);
		new ServerNotes(state.folder("up")).started(ProcessHandle.current());
		var stack = new Stack(state, chosen(arguments, serversOnly));
		var keeper = Thread.currentThread();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(state, stack, keeper), "end"));
		Say.line("Starting Neo4j, Elasticsearch, Keycloak and Kafka" + (serversOnly ? "" : ", then ingest and api"));
		stack.start();
		var settings = stack.settings();
		settings.write(state);
		var complete = serversOnly || arguments.has("--no-demo") || demo.load(settings);
		Say.done("everything", began);
		Welcome.print(state, settings);
		ready(settings, complete).write(state);
		Training.inBackground(state);
		return keep(state, stack, complete);
	}

	/** What to start: everything, the servers, or what was named. */
	private static Predicate<LocalServer> chosen(Arguments arguments, boolean serversOnly) {
		var named = arguments.get("--only").map((names) -> Set.of(names.split(",")));
		return (server) -> named.map((names) -> names.contains(server.name()))
			.orElse(!serversOnly || !(server instanceof LocalProgram));
	}

	private static ExitCode keep(StateFolder state, Stack stack, boolean complete) {
		while (!Thread.currentThread().isInterrupted()) {
			try {
				Thread.sleep(1000);
				if (stack.mend()) {
					ready(stack.settings(), complete).write(state);
				}
			}
			catch (InterruptedException stop) {
				break;
			}
		}
		return ExitCode.OK;
	}

	private static void end(StateFolder state, Stack stack, Thread keeper) {
		keeper.interrupt();
		Say.line("Ending");
		stack.stop();
		RunSettings.remove(state);
	}

	private static RunSettings ready(RunSettings settings, boolean complete) {
		var values = new HashMap<>(settings.values());
		values.put("up.ready", "true");
		if (!complete) {
			values.put("up.incomplete", "true");
		}
		return new RunSettings(values);
	}

	private static Optional<FileLock> lock(FileChannel channel) throws IOException {
		try {
			return Optional.ofNullable(channel.tryLock());
		}
		catch (OverlappingFileLockException taken) {
			return Optional.empty();
		}
	}

}
