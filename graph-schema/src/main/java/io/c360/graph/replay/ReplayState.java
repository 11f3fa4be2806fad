package io.c360.graph.replay;

/** How far a replay is. */
public enum ReplayState {

	/** Asked for; ingest has not begun. */
	WAITING,
	/** Going on. */
	RUNNING,
	/** Each reject of the selection was tried once. */
	DONE,
	/** It stopped several times; what it moved is moved, the others are rejects still. */
	FAILED

}
