package io.c360.local;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A Neo4j for one test alone, in a folder that the test chose, such as a small disk; it
 * can be killed and started again.
 */
public final class OwnNeo4j implements AutoCloseable {

	private final StateFolder shared = StateFolder.ofProject();

	private final StateFolder state;

	private final LocalNeo4j server;

	private Child child;

	/** Starts it; returns when it answers. */
	public OwnNeo4j(Path folder) {
		this.state = new StateFolder(folder);
		this.server = new LocalNeo4j(this.shared, this.state);
		this.child = begin();
	}

	/** Where it is; the address stays. */
	public LocalNeo4j.Endpoint endpoint() {
		return this.server.address();
	}

	/** Ends it without a warning and starts it again, with what it had kept. */
	public void killAndStart() {
		this.child.kill();
		this.child = begin();
	}

	private Child begin() {
		var begun = Child.start(this.server, this.state.folder("logs"), new AotCache(this.shared, false),
				Optional.of(ProcessHandle.current()));
		begun.await();
		return begun;
	}

	@Override
	public void close() {
		this.child.kill();
		this.server.notes().endLeftover();
	}

}
