package io.c360.servers;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another program's {@code main} and ends this process, in an orderly way, as soon
 * as its owner is gone, even if the owner was killed. The owner is the process at the
 * other end of standard input or, with {@code -Dc360.owner=PID}, that process.
 */
public final class Tether {

	private static final int GRACE_SECONDS = 25;

	private Tether() {
	}

	/**
	 * Starts watching, then becomes the given program.
	 * @param args the name of the main class, then its arguments
	 */
	public static void main(String[] args) throws Throwable {
		watch();
		try {
			var main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
			// a program's class need not be public, as for the java command
			main.setAccessible(true);
			main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
		}
		catch (InvocationTargetException problem) {
			throw problem.getCause();
		}
	}

	private static void watch() {
		var owner = Long.getLong("c360.owner");
		var watcher = new Thread((owner != null) ? () -> outlive(owner) : Tether::drainInput, "tether");
		watcher.setDaemon(true);
		watcher.start();
	}

	private static void outlive(long owner) {
		ProcessHandle.of(owner).ifPresent((process) -> process.onExit().join());
		leave();
	}

	private static void drainInput() {
		try {
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
		catch (IOException gone) {
			System.err.println("tether: owner is gone");
		}
		leave();
	}

	private static void leave() {
		var last = new Thread(() -> {
			try {
				Thread.sleep(GRACE_SECONDS * 1000L);
			}
			catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(1);
		}, "tether-last");
		last.setDaemon(true);
		last.start();
		System.exit(0);
	}

}
