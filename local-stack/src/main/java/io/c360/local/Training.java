package io.c360.local;

import java.time.Duration;
import java.util.Optional;

/**
 * Once, in the background and behind everything else: starts and ends an empty copy of
 * each server to record how it starts, so that every later start is faster.
 */
final class Training {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final StateFolder state;

	private final AotCache cache;

	private volatile Optional<Child> child = Optional.empty();

	private volatile boolean over;

	private Training(StateFolder state) {
		this.state = state;
		this.cache = new AotCache(state, true);
	}

	/** Begins, unless the environment variable C360_TRAINING says no. */
	static void inBackground(StateFolder state) {
		if ("no".equals(System.getenv("C360_TRAINING"))) {
			return;
		}
		var training = new Training(state);
		Runtime.getRuntime().addShutdownHook(new Thread(training::giveUp, "end-training"));
		Thread.ofVirtual().name("training").start(training::run);
	}

	private void run() {
		var folder = this.state.within("training");
		for (var server : Stack.servers(this.state, folder)) {
			try {
				if (!this.over && !this.cache.knows(server.program())) {
					train(server);
				}
			}
			catch (LocalProblem notThisTime) {
				Say.line("How " + server.name() + " starts was not recorded; nothing depends on it");
			}
		}
		if (!this.over) {
			StateFolder.delete(folder.root());
		}
	}

	private void train(LocalServer server) {
		var copy = Child.start(server, this.state.folder("training/logs"), this.cache, Optional.empty());
		this.child = Optional.of(copy);
		copy.await();
		copy.stop(PATIENCE);
		this.child = Optional.empty();
	}

	private void giveUp() {
		this.over = true;
		this.child.ifPresent(Child::kill);
	}

}
