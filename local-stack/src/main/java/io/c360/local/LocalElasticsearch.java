package io.c360.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One Elasticsearch node as a child process, without modules, on the loopback address.
 */
public final class LocalElasticsearch implements LocalServer {

	private final StateFolder shared;

	private final Path folder;

	private final ServerNotes notes;

	LocalElasticsearch(StateFolder shared, StateFolder state) {
		this.shared = shared;
		this.folder = state.folder("elasticsearch");
		this.notes = new ServerNotes(this.folder);
	}

	/** The Elasticsearch of this test run, started when it does not run yet. */
	public static Endpoint endpoint() {
		return TestRun.current().running(LocalElasticsearch::new).address();
	}

	/** Where it is; it asks for no password. */
	public record Endpoint(String uri) {
	}

	@Override
	public String name() {
		return "elasticsearch";
	}

	@Override
	public ServerNotes notes() {
		return this.notes;
	}

	@Override
	public JavaProgram program() {
		Template.write("elasticsearch.yml", this.folder.resolve("config/elasticsearch.yml"),
				Map.of("cluster", cluster(), "home", this.folder.toString(), "http",
						Integer.toString(this.notes.claimPort(name(), "http")), "transport",
						Integer.toString(this.notes.claimPort(name(), "transport"))));
		Template.write("elasticsearch-log4j2.properties", this.folder.resolve("config/log4j2.properties"), Map.of());
		var everything = new ServerJars(this.shared).of(name());
		TransportModule.install(everything, this.folder.resolve("modules"));
		var classPath = everything.stream().filter((jar) -> !TransportModule.isIn(jar)).toList();
		var jvm = List.of("-Xms256m", "-Xmx512m", "-XX:MaxDirectMemorySize=128m",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
				"--add-modules=jdk.incubator.vector", "-Dlog4j.configurationFile=config/log4j2.properties",
				"-Dlog4j2.disable.jmx=true", "-Dio.netty.noUnsafe=true", "-Dio.netty.noKeySetOptimization=true",
				"-Dio.netty.recycler.maxCapacityPerThread=0", "-Djna.nosys=true");
		return new JavaProgram(name(), jvm, classPath, "io.c360.servers.elasticsearch.ElasticsearchMain",
				List.of(this.folder.toString()), Map.of(), this.folder);
	}

	@Override
	public boolean answers() {
		return this.notes.port("http") > 0 && Http.get(address().uri() + "/_cluster/health")
			.filter((body) -> body.contains("\"cluster_name\":\"" + cluster() + "\""))
			.filter((body) -> !body.contains("\"status\":\"red\""))
			.isPresent();
	}

	@Override
	public Map<String, String> settings() {
		return Map.of("elasticsearch.uri", address().uri());
	}

	Endpoint address() {
		return new Endpoint("http://127.0.0.1:" + this.notes.port("http"));
	}

	/** Removes every index. */
	static void empty(Endpoint address) {
		Http.delete(address.uri() + "/*?expand_wildcards=open,closed");
	}

	// a name of its own tells our node from any other that may answer on the port
	private String cluster() {
		return this.notes.remember("cluster", () -> "c360-" + UUID.randomUUID().toString().substring(0, 8));
	}

}
