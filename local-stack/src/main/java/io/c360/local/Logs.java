package io.c360.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Shows the log of one server or program, the last part or all that comes. */
final class Logs {

	private static final int TAIL = 64 * 1024;

	private Logs() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var arguments = Arguments.of(args, Set.of("-f"), Set.of());
		var folder = state.folder("logs");
		var names = arguments.rest(1);
		if (names.isEmpty() || !names.getFirst().matches("[a-z-]+")) {
			throw new LocalProblem(ExitCode.USAGE, "Name one of: " + names(folder));
		}
		var log = folder.resolve(names.getFirst() + ".log");
		if (!Files.exists(log)) {
			throw new LocalProblem(ExitCode.USAGE, "There is no log of that name; there are: " + names(folder));
		}
		try {
			show(log, arguments.has("-f"));
			return ExitCode.OK;
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static void show(Path log, boolean follow) throws IOException {
		var from = Math.max(0, Files.size(log) - TAIL);
		do {
			from = printFrom(log, from);
			if (follow) {
				Waiting.pause();
			}
		}
		while (follow);
	}

	/** Prints what is there beyond the position, and gives the next position. */
	static long printFrom(Path log, long from) throws IOException {
		try (var file = new RandomAccessFile(log.toFile(), "r")) {
			// a shorter file is a new one
			var start = (file.length() < from) ? 0 : from;
			var news = new byte[(int) (file.length() - start)];
			file.seek(start);
			file.readFully(news);
			System.out.print(new String(news, StandardCharsets.UTF_8));
			System.out.flush();
			return start + news.length;
		}
	}

	private static String names(Path folder) {
		try (var files = Files.list(folder)) {
			return String.join(", ",
					files.map((file) -> file.getFileName().toString())
						.filter((name) -> name.endsWith(".log"))
						.map((name) -> name.substring(0, name.length() - ".log".length()))
						.sorted()
						.toList());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
