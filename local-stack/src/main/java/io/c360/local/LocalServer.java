package io.c360.local;

import java.util.Map;

/** One server that can run as a child process on this machine. */
interface LocalServer {

	/** What people call it, as in {@code c360 logs NAME}. */
	String name();

	/** What it remembers between two starts. */
	ServerNotes notes();

	/** Makes its folder ready, claims its ports and says what to start. */
	JavaProgram program();

	/** Whether it answers in its own protocol, and is ours. */
	boolean answers();

	/** Where it is and how to get in, by the names of {@code run.properties}. */
	Map<String, String> settings();

}
