package io.c360.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Apache Unomi with its Elasticsearch, as processes of their own: the open customer data
 * platform to compare with. {@code bench/peer/unomi} fetches and starts it.
 *
 * @param folder where it is installed
 * @param pids of its processes, by name
 */
record Unomi(Path script, Path folder, Map<String, Long> pids) implements AutoCloseable {

	private static final URI ADDRESS = URI.create("http://127.0.0.1:8181");

	// the documented defaults of a fresh installation
	private static final String ADMINISTRATOR = "Authorization: Basic "
			+ Base64.getEncoder().encodeToString("karaf:karaf".getBytes(StandardCharsets.US_ASCII)) + "\r\n";

	private static final String PEER = "X-Unomi-Peer: 670c26d1cc413346c3b2fd9ce65dab41\r\n";

	private static final String SCOPE = """
			{"itemId":"bench","itemType":"scope","metadata":{"id":"bench","name":"bench","scope":"systemscope"}}""";

	private static final String MERGE_BY_EMAIL = """
			{"itemId":"bench-merge","itemType":"rule","priority":-2,"metadata":{"id":"bench-merge","name":"merge by e-mail",\
			"scope":"systemscope","enabled":true},"condition":{"type":"eventTypeCondition","parameterValues":{"eventTypeId":"login"}},\
			"actions":[{"type":"mergeProfilesOnPropertyAction","parameterValues":{"mergeProfilePropertyName":"mergeIdentifier",\
			"mergeProfilePropertyValue":"eventProperty::target.properties(email)","forceEventProfileAsMaster":false}}]}""";

	private static final String PAGE = "\"source\":{\"itemId\":\"page\",\"itemType\":\"page\",\"scope\":\"bench\"}";

	private static final String VIEW = "{\"eventType\":\"view\",\"scope\":\"bench\"," + PAGE + """
			,"target":{"itemType":"page","scope":"bench","itemId":"page","properties":{"pageInfo":{"pageID":"page",\
			"pageName":"Bill","pagePath":"/bill","destinationURL":"http://localhost/bill","language":"en"}}}}""";

	private static final String SIX_PROPERTIES = """
			"requiredProfileProperties":["firstName","lastName","email","nbOfVisits","firstVisit","lastVisit"]""";

	Unomi {
		pids = Map.copyOf(pids);
	}

	/** Fetches it where it is missing, starts it and prepares what is measured. */
	static Unomi start(Launcher launcher, Path folder) {
		var script = launcher.home().resolve("bench").resolve("peer").resolve("unomi");
		var pids = new LinkedHashMap<String, Long>();
		run(script, "start", folder).lines().map(line -> line.split("=", 2)).forEach(pair -> {
			if (pair.length == 2) {
				pids.put(pair[0], Long.parseLong(pair[1]));
			}
		});
		var unomi = new Unomi(script, folder, pids);
		unomi.prepare();
		return unomi;
	}

	private void prepare() {
		try (var connection = connection()) {
			connection.post("/cxs/scopes", "application/json", ADMINISTRATOR, SCOPE);
			connection.post("/cxs/rules", "application/json", ADMINISTRATOR, MERGE_BY_EMAIL);
			// scopes and rules are read again every few seconds
			Thread.sleep(8000);
		}
		catch (IOException problem) {
			throw new BenchProblem("Unomi does not take its set-up: " + problem.getMessage(), problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
	}

	private static String run(Path script, String verb, Path folder) {
		try {
			var process = new ProcessBuilder(script.toString(), verb, folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new BenchProblem("Unomi could not be started; its own words are above");
			}
			return output;
		}
		catch (IOException problem) {
			throw new BenchProblem("bench/peer/unomi cannot be run: " + problem.getMessage(), problem);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new BenchProblem("Interrupted", stop);
		}
	}

	private static Connection connection() {
		return Connection.to(ADDRESS);
	}

	/** Somebody who sends so many events of one profile a request. */
	ClosedLoop.Client sender(int batch, Supplier<String> profiles) {
		var events = Stream.generate(() -> VIEW).limit(batch).collect(Collectors.joining(","));
		return new Client(batch, profiles) {
			@Override
			void ask(Connection connection, String profile) throws IOException {
				post(connection, "/cxs/eventcollector", cookie(profile),
						"{\"sessionId\":\"s-" + profile + "\",\"events\":[" + events + "]}", "\"updated\"");
			}
		};
	}

	/** Somebody who asks for six properties of a profile, as a channel does. */
	ClosedLoop.Client reader(Supplier<String> profiles) {
		return new Client(1, profiles) {
			@Override
			void ask(Connection connection, String profile) throws IOException {
				context(connection, profile, "s-" + profile, "");
			}
		};
	}

	/** Somebody who also asks for the five newest events: a second request. */
	ClosedLoop.Client readerWithEvents(Supplier<String> profiles) {
		return new Client(1, profiles) {
			@Override
			void ask(Connection connection, String profile) throws IOException {
				context(connection, profile, "s-" + profile, "");
				post(connection, "/cxs/events/search", ADMINISTRATOR,
						"""
								{"limit":5,"sortby":"timeStamp:desc","condition":{"type":"eventPropertyCondition","parameterValues":\
								{"propertyName":"profileId","comparisonOperator":"equals","propertyValue":"%s"}}}"""
							.formatted(profile),
						"\"list\"");
			}
		};
	}

	/** A visit of a profile in a session of its own. */
	static void visit(String profile, String session) {
		context(profile, session, VIEW);
	}

	/** Says that this profile has this e-mail address. */
	static void login(String profile, String email) {
		context(profile, "login-" + profile, """
				{"eventType":"login","scope":"bench",%s,"target":{"itemType":"user","scope":"bench","itemId":"%s",\
				"properties":{"email":"%s"}}}""".formatted(PAGE, email, email));
	}

	/** Under which profile somebody is known now. */
	static String resolved(String profile) {
		return context(profile, "again-" + profile, "").replaceAll("(?s).*\"profileId\":\"([^\"]+)\".*", "$1");
	}

	/** How many visits were counted, with this one. */
	static int visits(String profile) {
		var answer = context(profile, "last-" + profile, VIEW);
		return Integer.parseInt(answer.replaceAll("(?s).*\"nbOfVisits\":(\\d+).*", "$1"));
	}

	private static String context(String profile, String session, String event) {
		try (var connection = connection()) {
			return context(connection, profile, session, event);
		}
		catch (IOException problem) {
			throw new BenchProblem("Unomi does not answer: " + problem.getMessage(), problem);
		}
	}

	private static String context(Connection connection, String profile, String session, String event)
			throws IOException {
		return post(connection, "/cxs/context.json?sessionId=" + session, PEER + cookie(profile),
				"{" + PAGE + "," + SIX_PROPERTIES + ",\"events\":[" + event + "]}", "\"profileId\"");
	}

	private static String post(Connection connection, String path, String headers, String body, String expected)
			throws IOException {
		var answer = connection.post(path, "application/json", headers, body);
		if (connection.status() != 200 || !answer.contains(expected)) {
			throw new BenchProblem("Unomi answers " + path + " with " + connection.problem(answer));
		}
		return answer;
	}

	private static String cookie(String profile) {
		return "Cookie: context-profile-id=" + profile + "\r\n";
	}

	@Override
	public void close() {
		run(this.script, "stop", this.folder);
	}

	private abstract static class Client implements ClosedLoop.Client {

		private final Connection connection = connection();

		private final int items;

		private final Supplier<String> profiles;

		Client(int items, Supplier<String> profiles) {
			this.items = items;
			this.profiles = profiles;
		}

		abstract void ask(Connection connection, String profile) throws IOException;

		@Override
		public int ask() throws IOException {
			ask(this.connection, this.profiles.get());
			return this.items;
		}

		@Override
		public void close() {
			this.connection.close();
		}

	}

}
