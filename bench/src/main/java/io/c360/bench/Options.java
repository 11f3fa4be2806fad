package io.c360.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param names which measures, in order
 * @param large also what takes minutes
 * @param people how many customers a measure brings along
 * @param seconds how long one repetition takes
 * @param repetitions how often everything is repeated
 * @param kills how many processes a crash run kills
 * @param customers how many customers there shall be in the end
 * @param megabytes how large a file is loaded
 * @param each how many interactions a customer has when it has grown
 */
record Options(List<String> names, boolean large, int people, int seconds, int repetitions, int kills, int customers,
		int megabytes, int each) {

	private static final int EVENTS_ASKED = 5_000;

	private static final int EVENTS_HOPED = 8_000;

	static final String HELP = """
			Usage: c360 bench NAME... [options]

			  console     how long a rep waits: first paint and profile in Chromium (Node and Chromium)
			  crash       kills processes at random while records come in, and proves that nothing was lost
			  decision    next best action in memory: a thousand actions, a hundred rules
			  grow        fills the graph by files: customers, interactions of each, some with 20,000, a group of 50,000
			  heads       profile, till and win-back beside what was planted in the demo
			  identity    resolution in memory: records a second, heap, quality on the public data sets
			  ingest      records and events a second by file, Kafka and HTTP, and how soon they are visible
			  memory      the memory of loading one large file
			  order       the same customers whatever the order: added, taken back, added again by four writers (a stack without a demo)
			  overload    ten times the senders that ingest can serve, beside tills: what is taken in, who is turned away and how soon
			  peer        the same work for us and for Apache Unomi, in turn on this machine (fetches it; JDK 17)
			  profile     profile and search queries over GraphQL, with 1 and 16 clients
			  race        two records of one person at the same instant, and up to a second apart
			  start       clean and warm start of a stack of its own, memory by process
			  till        what a till shows: pushed when somebody is recognised, and asked for
			  winback     who of a group of 500 and of 50,000 can be won back

			  --large           also what takes more than a few minutes: a million records, five minutes of events
			  --people N        how many people ingest and order bring along (5000)
			  --seconds N       how long one repetition takes (4)
			  --repetitions N   how often everything is repeated (3)
			  --kills N         how many processes a crash run kills (50)
			  --customers N     how many customers there are when the graph has grown (100000)
			  --each N          how many interactions a customer has when the graph has grown (10)
			  --megabytes N     how large the file of memory is (1000)

			console, grow, heads, ingest, memory, order, overload, peer, profile, race, till and winback need a stack that runs (c360 up); crash and start have one of their own. Results are Markdown tables on standard output,
			progress is on standard error. Codes: 0 measured, 1 not measured, 2 wrong usage.
			""";

	Options {
		names = List.copyOf(names);
	}

	/**
	 * How many events one load brings: of five minutes at the rate asked for, or of a few
	 * seconds.
	 */
	int events() {
		return this.large ? 300 * EVENTS_ASKED : this.seconds * EVENTS_HOPED;
	}

	/** How often such a load is repeated. */
	int sustained() {
		return this.large ? 1 : this.repetitions;
	}

	/** Reads arguments. */
	static Options parse(List<String> args) {
		var names = new ArrayList<String>();
		var large = false;
		var people = 5000;
		var seconds = 4;
		var repetitions = 3;
		var kills = 50;
		var customers = 100_000;
		var megabytes = 1000;
		var each = 10;
		for (var i = 0; i < args.size(); i++) {
			switch (args.get(i)) {
				case "--large" -> large = true;
				case "--people" -> people = number(args, ++i);
				case "--seconds" -> seconds = number(args, ++i);
				case "--repetitions" -> repetitions = number(args, ++i);
				case "--kills" -> kills = number(args, ++i);
				case "--customers" -> customers = number(args, ++i);
				case "--megabytes" -> megabytes = number(args, ++i);
				case "--each" -> each = number(args, ++i);
				case String name when name.startsWith("-") -> throw new BenchProblem("There is no option " + name);
				case String name -> names.add(name);
			}
		}
		return new Options(names, large, people, seconds, repetitions, kills, customers, megabytes, each);
	}

	private static int number(List<String> args, int at) {
		try {
			var number = Integer.parseInt(args.get(at));
			if (number > 0) {
				return number;
			}
		}
		catch (NumberFormatException | IndexOutOfBoundsException notANumber) {
			throw new BenchProblem(args.get(at - 1) + " needs a positive number", notANumber);
		}
		throw new BenchProblem(args.get(at - 1) + " needs a positive number");
	}

}
