package io.c360.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Kafka broker, its own controller, as a child process on the loopback address. */
public final class LocalKafka implements LocalServer {

	private final StateFolder shared;

	private final Path folder;

	private final ServerNotes notes;

	LocalKafka(StateFolder shared, StateFolder state) {
		this.shared = shared;
		this.folder = state.folder("kafka");
		this.notes = new ServerNotes(this.folder);
	}

	/** The Kafka of this test run, started when it does not run yet. */
	public static Endpoint endpoint() {
		return TestRun.current().running(LocalKafka::new).address();
	}

	/** Where a client begins. */
	public record Endpoint(String bootstrap) {
	}

	@Override
	public String name() {
		return "kafka";
	}

	@Override
	public ServerNotes notes() {
		return this.notes;
	}

	@Override
	public JavaProgram program() {
		var settings = this.folder.resolve("server.properties");
		Template.write("kafka.properties", settings,
				Map.of("broker", Integer.toString(this.notes.claimPort(name(), "broker")), "controller",
						Integer.toString(this.notes.claimPort(name(), "controller")), "data",
						this.folder.resolve("data").toString()));
		Template.write("kafka-log4j2.yaml", this.folder.resolve("log4j2.yaml"), Map.of());
		var jvm = List.of("-Xms96m", "-Xmx256m", "-Dlog4j2.configurationFile=log4j2.yaml",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
		return new JavaProgram(name(), jvm, new ServerJars(this.shared).of(name()), "io.c360.servers.kafka.KafkaMain",
				List.of(settings.toString()), Map.of(), this.folder);
	}

	@Override
	public boolean answers() {
		var port = this.notes.port("broker");
		return port > 0 && KafkaQuestion.answeredAt(port);
	}

	@Override
	public Map<String, String> settings() {
		return Map.of("kafka.bootstrap", address().bootstrap());
	}

	Endpoint address() {
		return new Endpoint("127.0.0.1:" + this.notes.port("broker"));
	}

}
