package io.c360.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Chooses ports on the loopback address; none is ever assumed to be free. */
final class Ports {

	// below the range from which the kernel takes outgoing ports
	private static final int FIRST = 20_000;

	private static final int LAST = 32_000;

	private Ports() {
	}

	/**
	 * The port that somebody asked for in the environment, as in
	 * {@code C360_PORT_NEO4J_BOLT=7687}.
	 */
	static Optional<Integer> configured(String server, String key) {
		var name = ("C360_PORT_" + server + "_" + key).toUpperCase(Locale.ROOT);
		return Optional.ofNullable(System.getenv(name)).map((text) -> {
			var port = Integer.parseInt(text);
			if (!isFree(port)) {
				throw new LocalProblem("Port " + port + " (" + name + ") is in use. Free it or choose another one.");
			}
			return port;
		});
	}

	static int freeOr(int last) {
		if (last > 0 && isFree(last)) {
			return last;
		}
		for (var attempt = 0; attempt < 1000; attempt++) {
			var port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
			if (isFree(port)) {
				return port;
			}
		}
		throw new LocalProblem("No free port between " + FIRST + " and " + LAST);
	}

	static boolean isFree(int port) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException taken) {
			return false;
		}
	}

}
