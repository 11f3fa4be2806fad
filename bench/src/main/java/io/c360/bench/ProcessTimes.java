package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kernel has counted for one process since its start.
 *
 * @param cpuSeconds used by the process itself
 * @param childrenSeconds used by its children that ended and were waited for
 */
record ProcessTimes(double cpuSeconds, double childrenSeconds) {

	/** USER_HZ, the same on every Linux that Java runs on. */
	private static final double TICKS_PER_SECOND = 100;

	private static final int USER_TIME = 11;

	/** The times of a process that runs, nothing for one that does not. */
	static Optional<ProcessTimes> of(long pid) {
		return read(pid, "stat").map(ProcessTimes::parse);
	}

	static ProcessTimes ofThisProcess() {
		return of(ProcessHandle.current().pid()).orElseThrow();
	}

	/**
	 * Reads a line of {@code /proc/PID/stat}; the name in it may hold blanks and
	 * brackets.
	 */
	static ProcessTimes parse(String stat) {
		var afterName = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
		return new ProcessTimes(ticks(afterName, 0) + ticks(afterName, 1), ticks(afterName, 2) + ticks(afterName, 3));
	}

	/** Resident memory of a process that runs, in MiB. */
	static Optional<Double> residentMegabytes(long pid) {
		return read(pid, "status").map(ProcessTimes::parseResident);
	}

	/**
	 * Reads {@code VmRSS} of {@code /proc/PID/status}, in MiB; a kernel thread has none.
	 */
	static double parseResident(String status) {
		return status.lines()
			.filter(line -> line.startsWith("VmRSS:"))
			.mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

	private static double ticks(String[] fields, int offset) {
		return Long.parseLong(fields[USER_TIME + offset]) / TICKS_PER_SECOND;
	}

	private static Optional<String> read(long pid, String file) {
		try {
			return Optional.of(Files.readString(Path.of("/proc", Long.toString(pid), file)));
		}
		catch (IOException ended) {
			return Optional.empty();
		}
	}

}
