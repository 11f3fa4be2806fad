package io.c360.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process really runs: a dead one may linger until its parent has noticed. */
final class Liveness {

	private static final int THREADS = 17;

	private Liveness() {
	}

	static boolean of(ProcessHandle process) {
		return process.isAlive() && !isZombie(process.pid());
	}

	// with more than one thread left it still holds its ports and files
	private static boolean isZombie(long pid) {
		try {
			var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
			var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
			return fields[0].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
		}
		catch (IOException notLinuxOrGone) {
			return false;
		}
	}

}
