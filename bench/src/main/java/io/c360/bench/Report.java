package io.c360.bench;

import java.io.PrintStream;

/**
 * Prints results as they come: a Markdown table on one stream, what happens on another.
 */
final class Report {

	private final PrintStream table;

	private final PrintStream progress;

	private boolean open;

	Report(PrintStream table, PrintStream progress) {
		this.table = table;
		this.progress = progress;
	}

	/** Begins a table, saying on what and with which command it is measured. */
	void begin(String title, String command) {
		this.table.println();
		this.table.println("### " + title);
		this.table.println();
		this.table.println("`" + command + "`, " + Machine.describe() + "; " + Machine.noise());
		this.table.println();
		this.table.println("| what | median | range | CPU or memory | asked or compared |");
		this.table.println("|---|---|---|---|---|");
		this.table.flush();
		this.open = true;
	}

	void add(Result result) {
		this.table.println(result.row());
		this.table.flush();
	}

	/** Ends a table with what a reader should know. */
	void end(String... remarks) {
		if (this.open) {
			this.table.println();
			for (var remark : remarks) {
				this.table.println(remark);
			}
			this.table.flush();
			this.open = false;
		}
	}

	/** Tells a person what happens; never a result. */
	void say(String what) {
		this.progress.println("  " + what);
	}

}
