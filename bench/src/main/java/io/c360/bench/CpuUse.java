package io.c360.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** CPU seconds by the name of the process that used them. */
record CpuUse(Map<String, Double> seconds) {

	private static final double MICROS = 1e6;

	CpuUse {
		seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
	}

	double total() {
		return this.seconds.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	CpuUse plus(CpuUse other) {
		var sum = new LinkedHashMap<>(this.seconds);
		other.seconds.forEach((name, more) -> sum.merge(name, more, Double::sum));
		return new CpuUse(sum);
	}

	/** Less so many seconds of one of the processes, never less than nothing. */
	CpuUse minus(String name, double known) {
		var rest = new LinkedHashMap<>(this.seconds);
		rest.computeIfPresent(name, (_, used) -> Math.max(0, used - known));
		return new CpuUse(rest);
	}

	double of(String name) {
		return this.seconds.getOrDefault(name, 0.0);
	}

	/**
	 * In microseconds for each item, the total first; processes that did nothing are left
	 * out.
	 */
	String per(long items) {
		var parts = this.seconds.entrySet()
			.stream()
			.filter(entry -> entry.getValue() * MICROS >= 0.5 * items)
			.map(entry -> entry.getKey() + " " + micros(entry.getValue(), items))
			.collect(Collectors.joining(", "));
		return (items == 0) ? "nothing done" : micros(total(), items) + " µs (" + parts + ")";
	}

	private static String micros(double seconds, long items) {
		return String.format(Locale.ROOT, "%,.0f", seconds * MICROS / items);
	}

}
