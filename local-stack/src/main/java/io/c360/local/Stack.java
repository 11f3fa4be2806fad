package io.c360.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Everything that {@code up} runs, as children of this process. */
final class Stack {

	private static final Duration FAREWELL = Duration.ofSeconds(30);

	private final StateFolder state;

	private final AotCache cache;

	// programs know where it will be, though it may not be there
	private final LocalKeycloak keycloak;

	private final List<LocalServer> servers;

	private final List<LocalServer> programs;

	private final Map<String, Child> children = new LinkedHashMap<>();

	private final Mender mender = new Mender(this::again);

	private volatile boolean ending;

	/**
	 * A stack that is not started yet.
	 * @param chosen which servers and programs it has
	 */
	Stack(StateFolder state, Predicate<LocalServer> chosen) {
		this.state = state;
		this.cache = new AotCache(state, false);
		this.keycloak = new LocalKeycloak(state, state);
		this.servers = servers(state).stream().filter(chosen).toList();
		this.programs = programs(state, this::settings).stream().filter(chosen).toList();
	}

	static List<LocalServer> servers(StateFolder state) {
		return servers(state, state);
	}

	/**
	 * The four servers, with what is shared in one folder and what they keep in another.
	 */
	static List<LocalServer> servers(StateFolder shared, StateFolder state) {
		return List.of(new LocalNeo4j(shared, state), new LocalElasticsearch(shared, state),
				new LocalKeycloak(shared, state), new LocalKafka(shared, state));
	}

	static List<LocalServer> programs(StateFolder state, Supplier<RunSettings> settings) {
		return List.of(new LocalProgram(state, "ingest", settings), new LocalProgram(state, "api", settings));
	}

	/** Starts everything and returns when everything answers. */
	void start() {
		reserve();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var stores = new ArrayList<CompletableFuture<Void>>();
			var patient = new ArrayList<CompletableFuture<Void>>();
			for (var server : this.servers) {
				var answers = CompletableFuture.supplyAsync(() -> begin(server), threads)
					.thenAcceptAsync(Stack::await, threads);
				// our programs are patient with Keycloak, so they need not wait for it
				(server instanceof LocalKeycloak ? patient : stores).add(answers);
			}
			all(stores).thenCompose((_) -> all(startPrograms(threads))).join();
			all(patient).join();
		}
		catch (CompletionException problem) {
			stop();
			throw (problem.getCause() instanceof RuntimeException cause) ? cause : problem;
		}
	}

	private void reserve() {
		var own = this.servers.stream()
			.filter(LocalKeycloak.class::isInstance)
			.map(LocalKeycloak.class::cast)
			.findFirst();
		own.orElse(this.keycloak).reserve();
	}

	private List<CompletableFuture<Void>> startPrograms(ExecutorService threads) {
		return this.programs.stream()
			.map((program) -> CompletableFuture.supplyAsync(() -> begin(program), threads)
				.thenAcceptAsync(Stack::await, threads))
			.toList();
	}

	/**
	 * Starts again what has ended by itself, without waiting for it; true when something
	 * answers again since the last time.
	 */
	boolean mend() {
		if (!this.ending) {
			running().stream().filter((child) -> !child.isAlive()).map(Child::server).forEach(this.mender::mend);
		}
		return this.mender.hasMended();
	}

	/** The addresses of everything that was started. */
	RunSettings settings() {
		var values = new TreeMap<String, String>();
		var self = ProcessHandle.current();
		values.put("up.pid", Long.toString(self.pid()));
		self.info().startInstant().ifPresent((since) -> values.put("up.since", since.toString()));
		if (this.servers.stream().noneMatch(LocalKeycloak.class::isInstance)) {
			values.putAll(this.keycloak.settings());
		}
		this.servers.forEach((server) -> values.putAll(server.settings()));
		for (var child : running()) {
			values.putAll(child.server().settings());
			child.server().notes().get("pid").ifPresent((pid) -> values.put(child.server().name() + ".pid", pid));
		}
		return new RunSettings(values);
	}

	/** Ends the programs, then the servers. */
	void stop() {
		this.ending = true;
		var all = running();
		endTogether(all.stream().filter((child) -> this.programs.contains(child.server())).toList());
		endTogether(all.stream().filter((child) -> this.servers.contains(child.server())).toList());
	}

	private static void endTogether(List<Child> some) {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			all(some.stream().map((child) -> CompletableFuture.runAsync(() -> child.stop(FAREWELL), threads)).toList())
				.join();
		}
	}

	private void again(LocalServer server) {
		var child = begin(server);
		if (this.ending) {
			child.kill();
		}
		await(child);
	}

	private Child begin(LocalServer server) {
		var child = Child.start(server, this.state.folder("logs"), this.cache, Optional.empty());
		synchronized (this.children) {
			this.children.put(server.name(), child);
		}
		return child;
	}

	private List<Child> running() {
		synchronized (this.children) {
			return List.copyOf(this.children.values());
		}
	}

	private static void await(Child child) {
		var started = System.nanoTime();
		child.await();
		Say.done(child.server().name() + " answers", started);
	}

	private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> some) {
		return CompletableFuture.allOf(some.toArray(CompletableFuture[]::new));
	}

}
