package io.c360.customer.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Given names that may stand for each other, as numbered groups. */
final class Nicknames {

	static final int[] NONE = new int[0];

	private static final Map<String, int[]> GROUPS = load();

	private static final Map<Integer, Integer> INITIALS = initials();

	private Nicknames() {
	}

	/** The groups of a folded given name, ascending. */
	static int[] groups(String given) {
		return GROUPS.getOrDefault(given, NONE);
	}

	/** True when some short form of a name, given its groups, starts with a letter. */
	static boolean mayStartWith(int[] groups, char initial) {
		for (var group : groups) {
			if ((INITIALS.getOrDefault(group, 0) & (1 << (initial - 'a'))) != 0) {
				return true;
			}
		}
		return false;
	}

	private static Map<Integer, Integer> initials() {
		var result = new HashMap<Integer, Integer>();
		GROUPS.forEach((name, groups) -> {
			for (var group : groups) {
				result.merge(group, 1 << (name.charAt(0) - 'a'), (a, b) -> a | b);
			}
		});
		return Map.copyOf(result);
	}

	/** True when two names share a group. */
	static boolean alike(int[] a, int[] b) {
		for (int i = 0, j = 0; i < a.length && j < b.length;) {
			if (a[i] == b[j]) {
				return true;
			}
			if (a[i] < b[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return false;
	}

	private static Map<String, int[]> load() {
		var lists = new HashMap<String, List<Integer>>();
		var resource = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"));
		try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			var group = 0;
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.startsWith("#")) {
					for (var name : line.strip().split(" ", -1)) {
						lists.computeIfAbsent(name, _ -> new ArrayList<>()).add(group);
					}
					group++;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var result = new HashMap<String, int[]>();
		lists.forEach((name, groups) -> result.put(name,
				groups.stream().mapToInt(Integer::intValue).distinct().sorted().toArray()));
		return Map.copyOf(result);
	}

}
