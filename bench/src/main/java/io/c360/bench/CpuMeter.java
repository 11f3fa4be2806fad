package io.c360.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the CPU time of the processes of the stack and of this one. What this process
 * needs to ask its questions counts as {@link #CLIENT}, the commands that it started and
 * waited for as {@link #COMMAND}.
 */
final class CpuMeter {

	static final String CLIENT = "client";

	static final String COMMAND = "command";

	private final Map<String, Long> pids;

	private Map<String, Double> last;

	/** Begins to measure processes, given by name. */
	CpuMeter(Map<String, Long> pids) {
		this.pids = Map.copyOf(pids);
		this.last = read();
	}

	/** What was used since the last lap, or since the beginning. */
	CpuUse lap() {
		var now = read();
		var used = new LinkedHashMap<String, Double>();
		now.forEach((name, seconds) -> used.put(name, seconds - this.last.getOrDefault(name, 0.0)));
		this.last = now;
		return new CpuUse(used);
	}

	private Map<String, Double> read() {
		var now = new LinkedHashMap<String, Double>();
		this.pids.keySet().stream().sorted().forEach(name -> {
			var pid = this.pids.get(name);
			if (pid != null) {
				ProcessTimes.of(pid).ifPresent(times -> now.put(name, times.cpuSeconds()));
			}
		});
		var self = ProcessTimes.ofThisProcess();
		now.put(CLIENT, self.cpuSeconds());
		now.put(COMMAND, self.childrenSeconds());
		return now;
	}

}
