package io.c360.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks everything, each in its own protocol, whether it answers. */
final class Status {

	private Status() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		Arguments.of(args, Set.of(), Set.of()).rest(0);
		var settings = RunSettings.ofRunning(state);
		var code = ExitCode.OK;
		var total = 0L;
		for (var server : Down.everything(state).toList()) {
			var answers = server.answers();
			if (!answers) {
				code = ExitCode.FAILED;
			}
			var memory = server.notes().process().map((process) -> residentMegabytes(process.pid())).orElse(0L);
			total += memory;
			var port = settings.get(server.name() + ".uri").or(() -> address(server, settings)).orElse("not started");
			Say.line(String.format(Locale.ROOT, "%-14s %-14s %5d MB  %s", server.name(),
					answers ? "answers" : "does not answer", memory, port));
		}
		total += residentMegabytes(settings.owner().map(ProcessHandle::pid).orElse(0L));
		Say.line(String.format(Locale.ROOT, "%-29s %5d MB", "resident memory, all together", total));
		if (!settings.isReady()) {
			Say.line("It is still starting: ./c360 logs up -f");
			return ExitCode.FAILED;
		}
		return code;
	}

	private static Optional<String> address(LocalServer server, RunSettings settings) {
		var name = switch (server.name()) {
			case "kafka" -> "kafka.bootstrap";
			case "keycloak" -> "keycloak.issuer";
			default -> server.name() + ".uri";
		};
		return settings.get(name);
	}

	private static long residentMegabytes(long pid) {
		try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
			return lines.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException gone) {
			return 0;
		}
	}

}
