package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The stack that {@code up} started, by what it wrote into {@code run.properties}. */
record RunningStack(Map<String, String> settings) {

	private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

	private static final String PID = ".pid";

	// the driver tells of every connection otherwise; the field keeps the setting alive
	private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

	RunningStack {
		settings = Map.copyOf(settings);
	}

	/** Reads the addresses of the stack that has its state in the folder. */
	static RunningStack in(Path state) {
		var file = state.resolve("run.properties");
		if (!Files.exists(file)) {
			throw new BenchProblem("Nothing runs. Start it with ./c360 up --detach");
		}
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		var settings = new TreeMap<String, String>();
		properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
		var stack = new RunningStack(settings);
		for (var process : stack.pids().entrySet()) {
			if (ProcessTimes.of(process.getValue()).isEmpty()) {
				throw new BenchProblem(process.getKey() + " does not run any more. Start it with ./c360 up --detach");
			}
		}
		return stack;
	}

	/** The processes that run, by name. */
	Map<String, Long> pids() {
		var pids = new TreeMap<String, Long>();
		this.settings.forEach((name, value) -> {
			if (name.endsWith(PID)) {
				pids.put(name.substring(0, name.length() - PID.length()), Long.parseLong(value));
			}
		});
		return pids;
	}

	CpuMeter meter() {
		return new CpuMeter(pids());
	}

	URI uri(String name) {
		return URI.create(need(name + ".uri"));
	}

	/** A driver of our own, for what a bare client would do. */
	Driver driver() {
		DRIVER_LOG.setLevel(Level.WARNING);
		return GraphDatabase.driver(uri("neo4j"), AuthTokens.basic(need("neo4j.user"), need("neo4j.password")));
	}

	/** A token of a demo user. */
	String userToken(String user) {
		return token("grant_type=password&client_id=cli&username=" + user + "&password=demo");
	}

	/** A token of a service account. */
	String serviceToken(String client) {
		return token("grant_type=client_credentials&client_id=" + client + "&client_secret=" + client + "-local-demo");
	}

	private String token(String form) {
		var issuer = URI.create(need("keycloak.issuer"));
		try (var connection = Connection.to(issuer)) {
			var answer = connection.post(issuer.getPath() + "/protocol/openid-connect/token",
					"application/x-www-form-urlencoded", "", form);
			var token = TOKEN.matcher(answer);
			if (token.find()) {
				return token.group(1);
			}
			throw new BenchProblem("Keycloak gave no token, status " + connection.status());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** Where Kafka is. */
	String kafka() {
		return need("kafka.bootstrap");
	}

	private String need(String name) {
		var value = this.settings.get(name);
		if (value == null) {
			throw new BenchProblem("run.properties has no " + name + ". Does the whole stack run?");
		}
		return value;
	}

}
