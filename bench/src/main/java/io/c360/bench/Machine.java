package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on, and how quiet it was. */
final class Machine {

	private static final long SECOND = 1_000_000_000L;

	private Machine() {
	}

	/** Processor, cores, memory and Java, in one line. */
	static String describe() {
		var cores = Runtime.getRuntime().availableProcessors();
		return "%d cores (%s), %s GB, Java %s".formatted(cores, line("/proc/cpuinfo", "model name"),
				Long.toString(kilobytes(line("/proc/meminfo", "MemTotal")) / 1_000_000), Runtime.version().feature());
	}

	/**
	 * How much others disturb: the wall time that one second of our CPU takes. 1.0 is a
	 * quiet machine, 2.0 means that somebody else had half of our core.
	 */
	static String noise() {
		return String.format(Locale.ROOT, "load before %s, a CPU second took %.2f s", loadAverage(), stretch());
	}

	private static double stretch() {
		var wall = System.nanoTime();
		var cpu = ProcessTimes.ofThisProcess().cpuSeconds();
		while (System.nanoTime() - wall < SECOND) {
			Thread.onSpinWait();
		}
		return (System.nanoTime() - wall) / 1e9 / Math.max(0.01, ProcessTimes.ofThisProcess().cpuSeconds() - cpu);
	}

	private static String loadAverage() {
		try {
			return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
		}
		catch (IOException notLinux) {
			return "unknown";
		}
	}

	private static String line(String file, String key) {
		try (var lines = Files.lines(Path.of(file))) {
			return lines.filter(line -> line.startsWith(key))
				.map(line -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse("unknown");
		}
		catch (IOException notLinux) {
			return "unknown";
		}
	}

	private static long kilobytes(String text) {
		var digits = text.replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Long.parseLong(digits);
	}

}
