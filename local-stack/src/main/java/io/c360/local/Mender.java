package io.c360.local;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Starts servers again that have ended by themselves, each on a thread of its own. */
final class Mender {

	// more than this and it is not an accident, unless somebody kills on purpose
	private static final int RESTARTS = Integer.parseInt(System.getenv().getOrDefault("C360_RESTARTS", "10"));

	private final Consumer<LocalServer> again;

	private final Map<String, Integer> restarts = new HashMap<>();

	private final Set<String> underWay = new HashSet<>();

	private boolean mended;

	/**
	 * @param again starts a server and returns when it answers
	 */
	Mender(Consumer<LocalServer> again) {
		this.again = again;
	}

	/** Begins to start a server that has ended, unless that is under way or in vain. */
	synchronized void mend(LocalServer server) {
		if (this.underWay.contains(server.name()) || this.restarts.merge(server.name(), 1, Integer::sum) > RESTARTS) {
			return;
		}
		this.underWay.add(server.name());
		Say.line(server.name() + " has ended by itself, starting it again");
		Thread.ofVirtual().name("mend-" + server.name()).start(() -> start(server));
	}

	/** True when something answers again that did not when this was asked last. */
	synchronized boolean hasMended() {
		var answer = this.mended;
		this.mended = false;
		return answer;
	}

	private void start(LocalServer server) {
		try {
			this.again.accept(server);
			ended(server, true);
		}
		catch (LocalProblem problem) {
			Say.line(String.valueOf(problem.getMessage()));
			ended(server, false);
		}
	}

	private synchronized void ended(LocalServer server, boolean answers) {
		this.underWay.remove(server.name());
		this.mended |= answers;
	}

}
