package io.c360.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: switches such as {@code --yes}, options with a value, and the rest. */
final class Arguments {

	private final Set<String> switches = new HashSet<>();

	private final Map<String, String> options = new HashMap<>();

	private final List<String> rest = new ArrayList<>();

	private Arguments() {
	}

	/** Reads a command line in which only these switches and options may occur. */
	static Arguments of(List<String> args, Set<String> switches, Set<String> options) {
		var arguments = new Arguments();
		for (var i = 0; i < args.size(); i++) {
			var arg = args.get(i);
			if (switches.contains(arg)) {
				arguments.switches.add(arg);
			}
			else if (options.contains(arg) && i + 1 < args.size()) {
				i++;
				arguments.options.put(arg, args.get(i));
			}
			else if (options.contains(arg)) {
				throw new LocalProblem(ExitCode.USAGE, arg + " needs a value");
			}
			else if (arg.startsWith("-") && arg.length() > 1) {
				throw new LocalProblem(ExitCode.USAGE, arg + " is not known here. Try --help");
			}
			else {
				arguments.rest.add(arg);
			}
		}
		return arguments;
	}

	boolean has(String name) {
		return this.switches.contains(name);
	}

	Optional<String> get(String name) {
		return Optional.ofNullable(this.options.get(name));
	}

	/** A number, or what is used when none was given. */
	long number(String name, long otherwise) {
		try {
			return get(name).map(Long::parseLong).orElse(otherwise);
		}
		catch (NumberFormatException problem) {
			throw new LocalProblem(ExitCode.USAGE, name + " needs a number");
		}
	}

	/** The rest, which must not be longer than this. */
	List<String> rest(int most) {
		if (this.rest.size() > most) {
			throw new LocalProblem(ExitCode.USAGE, "\"" + this.rest.get(most) + "\" is too much. Try --help");
		}
		return List.copyOf(this.rest);
	}

}
