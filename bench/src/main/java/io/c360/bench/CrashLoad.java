package io.c360.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes in during a crash run, in parts: some people and what they did. The same
 * seed gives the same parts.
 *
 * @param number which part, from 0
 */
record CrashLoad(int number, String source, List<String> parties, List<String> interactions) {

	private static final int PEOPLE = 120;

	private static final int EVENTS = 3_000;

	private static final long SEED = 360;

	static CrashLoad part(int number) {
		var source = "crash-" + number;
		var people = BenchPeople.invent(source, PEOPLE, SEED + number);
		return new CrashLoad(number, source, people.lines(), new Interactions(people.keys()).next(EVENTS));
	}

	/** All records as messages: kind and line. */
	List<Message> messages() {
		var messages = new ArrayList<Message>();
		this.parties.forEach(line -> messages.add(new Message("party", line)));
		this.interactions.forEach(line -> messages.add(new Message("interaction", line)));
		return messages;
	}

	/** A record of a kind. */
	record Message(String kind, String line) {
	}

}
