package io.c360.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** Neo4j Community as a child process: Bolt only, on the loopback address. */
public final class LocalNeo4j implements LocalServer {

	private static final String USER = "neo4j";

	// the driver tells of every connection otherwise; the field keeps the setting alive
	private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

	private final StateFolder shared;

	private final Path folder;

	private final ServerNotes notes;

	LocalNeo4j(StateFolder shared, StateFolder state) {
		this.shared = shared;
		this.folder = state.folder("neo4j");
		this.notes = new ServerNotes(this.folder);
	}

	/** The Neo4j of this test run, started when it does not run yet. */
	public static Endpoint endpoint() {
		return TestRun.current().running(LocalNeo4j::new).address();
	}

	/** Where it is and how to get in. */
	public record Endpoint(String uri, String user, String password) {

		Driver driver() {
			DRIVER_LOG.setLevel(Level.WARNING);
			var config = Config.builder()
				.withConnectionTimeout(2, TimeUnit.SECONDS)
				.withMaxConnectionPoolSize(2)
				.withUserAgent("c360-local")
				.build();
			return GraphDatabase.driver(this.uri, AuthTokens.basic(this.user, this.password), config);
		}

	}

	@Override
	public String name() {
		return "neo4j";
	}

	@Override
	public ServerNotes notes() {
		return this.notes;
	}

	@Override
	public JavaProgram program() {
		var password = this.notes.remember("password", () -> UUID.randomUUID().toString());
		Template.write("neo4j.conf", this.folder.resolve("conf/neo4j.conf"),
				Map.of("port", Integer.toString(this.notes.claimPort(name(), "bolt"))));
		var jvm = List.of("-Xms192m", "-Xmx512m", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
		return new JavaProgram(name(), jvm, new ServerJars(this.shared).of(name()), "io.c360.servers.neo4j.Neo4jMain",
				List.of(this.folder.toString()), Map.of("C360_NEO4J_PASSWORD", password), this.folder);
	}

	@Override
	public boolean answers() {
		var port = this.notes.port("bolt");
		if (port == 0 || Ports.isFree(port)) {
			return false;
		}
		try (var driver = address().driver(); var session = driver.session()) {
			return session.run("RETURN 1 AS one").single().get("one").asInt() == 1;
		}
		catch (Neo4jException notYet) {
			return false;
		}
	}

	@Override
	public Map<String, String> settings() {
		var address = address();
		return Map.of("neo4j.uri", address.uri(), "neo4j.user", address.user(), "neo4j.password", address.password());
	}

	Endpoint address() {
		return new Endpoint("bolt://127.0.0.1:" + this.notes.port("bolt"), USER,
				this.notes.get("password").orElseThrow());
	}

	/** Removes all but what the migrations keep for themselves. */
	static void empty(Endpoint address) {
		try (var driver = address.driver(); var session = driver.session()) {
			session.run("""
					MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock
					CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS""").consume();
		}
	}

}
