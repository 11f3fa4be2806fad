package io.c360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Keycloak as a child process on the loopback address, with the realm of Customer 360 and
 * its demo users.
 */
public final class LocalKeycloak implements LocalServer {

	private static final String REALM = "c360-realm.json";

	private final StateFolder shared;

	private final Path folder;

	private final ServerNotes notes;

	LocalKeycloak(StateFolder shared, StateFolder state) {
		this.shared = shared;
		this.folder = state.folder("keycloak");
		this.notes = new ServerNotes(this.folder);
	}

	/** The Keycloak of this test run, started when it does not run yet. */
	public static Endpoint endpoint() {
		return TestRun.current().running(LocalKeycloak::new).address();
	}

	/** Where the realm is. */
	public record Endpoint(String issuer) {

		private static final int ATTEMPTS = 4;

		private static final long PAUSE_NANOS = 300_000_000L;

		private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

		/** An access token of a demo user, as the development client gets it. */
		public String token(String user) {
			return ask("grant_type=password&client_id=cli&username=" + encoded(user) + "&password=demo");
		}

		/** An access token of a service account: {@code till} or {@code ingest}. */
		public String serviceToken(String client) {
			return ask("grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret="
					+ encoded(client) + "-local-demo");
		}

		/**
		 * Asks again after a refusal: the brute-force guard also refuses a user who signs
		 * in twice at the same instant.
		 */
		private String ask(String form) {
			var answer = request(form);
			for (var attempt = 1; attempt < ATTEMPTS && answer.body().contains("invalid_grant"); attempt++) {
				LockSupport.parkNanos(PAUSE_NANOS);
				answer = request(form);
			}
			var token = TOKEN.matcher(answer.body());
			if (answer.statusCode() == 200 && token.find()) {
				return token.group(1);
			}
			throw new LocalProblem("Keycloak gave no token: " + answer.body());
		}

		private HttpResponse<String> request(String form) {
			try {
				return Http.post(this.issuer + "/protocol/openid-connect/token", "application/x-www-form-urlencoded",
						form);
			}
			catch (IOException problem) {
				throw new LocalProblem(ExitCode.NOT_RUNNING, "Keycloak does not answer at " + this.issuer);
			}
		}

		private static String encoded(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

	@Override
	public String name() {
		return "keycloak";
	}

	@Override
	public ServerNotes notes() {
		return this.notes;
	}

	/** Settles where it will be, so that others may be told before it answers. */
	void reserve() {
		this.notes.endLeftover();
		this.notes.claimPort(name(), "http");
	}

	@Override
	public JavaProgram program() {
		var distribution = KeycloakDistribution.in(this.shared);
		furnish(distribution);
		var port = this.notes.claimPort(name(), "http");
		var management = this.notes.claimPort(name(), "management");
		var arguments = List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
				"--http-host=127.0.0.1", "--http-port=" + port, "--http-management-port=" + management,
				"--hostname=http://127.0.0.1:" + port, "--http-pool-max-threads=16", "--db-pool-max-size=8",
				"--db-url=jdbc:h2:file:" + this.folder.resolve("data/h2/keycloak")
						+ ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
				"--log-level=warn,org.keycloak:info,io.smallrye.health:error");
		var jvm = new ArrayList<>(KeycloakDistribution.jvm(this.folder));
		jvm.addAll(List.of("-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m", "-XX:TieredStopAtLevel=1"));
		var environment = Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD",
				this.notes.remember("password", () -> UUID.randomUUID().toString()));
		return new JavaProgram(name(), jvm,
				List.of(new ServerJars(this.shared).tether(), distribution.lib().resolve("quarkus-run.jar")),
				KeycloakDistribution.MAIN, arguments, environment, this.folder);
	}

	@Override
	public boolean answers() {
		var management = this.notes.port("management");
		return management > 0 && Http.get("http://127.0.0.1:" + management + "/health/ready").isPresent()
				&& Http.get(address().issuer() + "/.well-known/openid-configuration")
					.filter((body) -> body.contains("\"issuer\":\"" + address().issuer() + "\""))
					.isPresent();
	}

	@Override
	public Map<String, String> settings() {
		return Map.of("keycloak.issuer", address().issuer());
	}

	Endpoint address() {
		return new Endpoint("http://127.0.0.1:" + this.notes.port("http") + "/realms/c360");
	}

	// a home of our own around the shared distribution; another realm file begins anew
	private void furnish(KeycloakDistribution distribution) {
		var realm = Template.read(REALM);
		var known = Fingerprint.of(realm);
		if (!this.notes.get("realm").map(known::equals).orElse(false)) {
			StateFolder.delete(this.folder.resolve("data"));
			this.notes.put("realm", known);
		}
		try {
			for (var empty : List.of("conf", "providers", "themes")) {
				Files.createDirectories(this.folder.resolve(empty));
			}
			var lib = this.folder.resolve("lib");
			Files.deleteIfExists(lib);
			Files.createSymbolicLink(lib, distribution.lib());
			Template.write(REALM, this.folder.resolve("data/import/" + REALM), Map.of());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
