package io.c360.local;

import java.time.Duration;
import java.util.Locale;

/** What the launcher tells a person, one line at a time. */
final class Say {

	private Say() {
	}

	static void line(String text) {
		System.out.println(text);
		System.out.flush();
	}

	/** A step that is done, with the time that it took. */
	static void done(String what, long startedNanos) {
		line(String.format(Locale.ROOT, "  %-34s %6.1f s", what,
				Duration.ofNanos(System.nanoTime() - startedNanos).toMillis() / 1000.0));
	}

}
