package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The servers of one run of the tests. The run is owned by a process: the one named in
 * the environment variable {@code C360_TEST_RUN} (set by {@code c360 test}, so that all
 * modules share the servers), or else this virtual machine. The servers end with the
 * owner.
 */
final class TestRun {

	private static final TestRun CURRENT = new TestRun(StateFolder.ofProject(), owner());

	private final Map<String, LocalServer> running = new ConcurrentHashMap<>();

	private final StateFolder shared;

	private final ProcessHandle owner;

	private final StateFolder state;

	TestRun(StateFolder shared, ProcessHandle owner) {
		this.shared = shared;
		this.owner = owner;
		var runs = shared.within("test");
		sweep(runs.root());
		this.state = runs.within(Long.toString(owner.pid()));
	}

	static TestRun current() {
		return CURRENT;
	}

	/** The server, which answers; one start per run, whoever asks first. */
	synchronized <S extends LocalServer> S running(BiFunction<StateFolder, StateFolder, S> type) {
		var server = type.apply(this.shared, this.state);
		if (this.running.putIfAbsent(server.name(), server) == null) {
			startOnce(server);
		}
		return server;
	}

	/** Starts a server again that has ended; it keeps its address and what it holds. */
	synchronized void again(LocalServer server) {
		startOnce(server);
	}

	private void startOnce(LocalServer server) {
		var file = this.state.root().resolve(server.name() + ".lock");
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var _ = channel.lock()) {
			if (server.notes().process().isPresent() && server.answers()) {
				return;
			}
			Child.start(server, this.state.folder("logs"), new AotCache(this.shared, false), Optional.of(this.owner))
				.await();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static ProcessHandle owner() {
		return Optional.ofNullable(System.getenv("C360_TEST_RUN"))
			.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
			.orElseGet(ProcessHandle::current);
	}

	private static void sweep(Path runs) {
		try (var folders = Files.newDirectoryStream(runs)) {
			for (var folder : folders) {
				if (isOver(folder)) {
					StateFolder.delete(folder);
				}
			}
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static boolean isOver(Path folder) throws IOException {
		if (ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isPresent()) {
			return false;
		}
		try (var servers = Files.newDirectoryStream(folder, Files::isDirectory)) {
			for (var server : servers) {
				if (new ServerNotes(server).process().isPresent()) {
					return false;
				}
			}
		}
		return true;
	}

}
