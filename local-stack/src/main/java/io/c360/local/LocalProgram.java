package io.c360.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One of our own programs, {@code ingest} or {@code api}, as a child process. */
final class LocalProgram implements LocalServer {

	/** For the command line, which measures too. */
	private static final String UNLIMITED = Long.toString(Long.MAX_VALUE / 1_000_000);

	private final StateFolder state;

	private final String module;

	private final Supplier<RunSettings> settings;

	private final Path folder;

	private final ServerNotes notes;

	/**
	 * A program that is not started yet.
	 * @param settings where the servers are, asked for at the start
	 */
	LocalProgram(StateFolder state, String module, Supplier<RunSettings> settings) {
		this.state = state;
		this.module = module;
		this.settings = settings;
		this.folder = state.folder(module);
		this.notes = new ServerNotes(this.folder);
	}

	@Override
	public String name() {
		return this.module;
	}

	@Override
	public ServerNotes notes() {
		return this.notes;
	}

	@Override
	public JavaProgram program() {
		var jar = BootJar.of(this.state, this.module);
		var environment = new TreeMap<>(this.settings.get().environment());
		environment.put("C360_DEMO", "true");
		environment.put("C360_RATES_BYCLIENT_CLI", UNLIMITED);
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("SERVER_PORT", Integer.toString(this.notes.claimPort(name(), "http")));
		environment.put("MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED", "true");
		var jvm = List.of("-Xms96m", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow");
		return new JavaProgram(name(), jvm, jar.classPath(this.state), jar.main(), List.of(), environment, this.folder);
	}

	@Override
	public boolean answers() {
		return this.notes.port("http") > 0
				&& Http.get(uri() + "/actuator/health/readiness").filter((body) -> body.contains("\"UP\"")).isPresent();
	}

	@Override
	public Map<String, String> settings() {
		return Map.of(this.module + ".uri", uri());
	}

	private String uri() {
		return "http://127.0.0.1:" + this.notes.port("http");
	}

}
