package io.c360.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs {@code up} in a process of its own and watches it until everything answers. */
final class Detached {

	private final StateFolder state;

	private final Path log;

	Detached(StateFolder state) {
		this.state = state;
		this.log = state.folder("logs").resolve("up.log");
	}

	ExitCode run(List<String> args) {
		if (RunSettings.read(this.state).filter((settings) -> settings.owner().isPresent()).isPresent()) {
			return Up.alreadyRunning(this.state);
		}
		try {
			Files.writeString(this.log, "");
			var process = start(args);
			var position = 0L;
			while (process.isAlive() && ready(process).isEmpty()) {
				position = Logs.printFrom(this.log, position);
				Waiting.pause();
			}
			Logs.printFrom(this.log, position);
			if (process.isAlive()) {
				return ready(process).flatMap((settings) -> settings.get("up.incomplete")).isPresent() ? ExitCode.FAILED
						: ExitCode.OK;
			}
			throw new LocalProblem("It did not start, see " + this.log);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private Optional<RunSettings> ready(Process process) {
		return RunSettings.read(this.state)
			.filter(RunSettings::isReady)
			.filter((settings) -> settings.get("up.pid").equals(Optional.of(Long.toString(process.pid()))));
	}

	private Process start(List<String> args) throws IOException {
		var command = new ArrayList<String>();
		// a session of its own, so that closing the terminal does not end it
		if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
			command.add("/usr/bin/setsid");
		}
		command.add(JavaProgram.java().toString());
		command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m", "-Dstdout.encoding=UTF-8",
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				"io.c360.local.Main", "up"));
		command.addAll(args);
		return new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
			.start();
	}

}
