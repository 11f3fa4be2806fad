package io.c360.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.nimbusds.jose.JOSEException;
import io.c360.customer.Kind;
import io.c360.graph.Graph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;
import io.c360.graph.intake.RejectGraph;
import io.c360.ingest.measure.IngestMetric;
import io.c360.ingest.stream.StreamIntake;
import io.c360.ingest.verify.IndexComparison;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalKafka;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithElasticsearch;
import io.c360.local.WithKafka;
import io.c360.local.WithNeo4j;
import io.c360.search.CustomerIndex;
import io.c360.search.SearchServer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
@WithElasticsearch
@WithKafka
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestServerIT {

	private static final String GROUP = "ingest-" + System.nanoTime();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, String> arguments = new HashMap<>();

	private final TestIssuer issuer = new TestIssuer();

	private final LocalKafka.Endpoint kafka;

	private ConfigurableApplicationContext server;

	IngestServerIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch, LocalKafka.Endpoint kafka)
			throws IOException, JOSEException {
		this.kafka = kafka;
		this.arguments.putAll(Map.of("c360.neo4j.uri", neo4j.uri(), "c360.neo4j.user", neo4j.user(),
				"c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri", elasticsearch.uri(),
				"c360.kafka.bootstrap", kafka.bootstrap(), "c360.kafka.group", GROUP, "c360.security.issuer",
				this.issuer.uri(), "server.port", "0", "server.address", "127.0.0.1"));
		this.server = start();
	}

	@BeforeAll
	void waitUntilReady() {
		eventually(() -> send(HttpRequest.newBuilder(address("/actuator/health/readiness"))).statusCode() == 200);
	}

	@AfterAll
	void stop() {
		this.server.close();
		this.issuer.close();
	}

	@Test
	void answersEachLineOfARequest() {
		var answers = lines(post("party", "till", """
				{"id":"h1","partyType":"individual","fullName":"张伟"}
				{"id":"h1","partyType":"individual","fullName":"张伟"}
				nonsense

				{"id":"h2","partyType":"robot"}
				{"id":"h1","partyType":"individual","fullName":"李娜"}
				"""));

		assertThat(answers).hasSize(5);
		assertThat(answers.get(0)).isEqualTo("{\"position\":1,\"status\":\"accepted\"}");
		assertThat(answers.get(1)).isEqualTo("{\"position\":2,\"status\":\"duplicate\"}");
		assertThat(answers.get(2)).startsWith("{\"position\":3,\"status\":\"rejected\",\"code\":\"MALFORMED\"");
		assertThat(answers.get(3)).contains("\"position\":5", "\"code\":\"BAD_VALUE\"", "\"field\":\"partyType\"");
		assertThat(answers.get(4)).contains("\"position\":6", "\"code\":\"CONFLICT\"");
	}

	@Test
	void countsEveryInteractionOfOneCustomerWhateverTheConcurrency() throws Exception {
		post("party", "busy", "{\"id\":\"1\",\"partyType\":\"individual\"}");

		try (var callers = Executors.newFixedThreadPool(16)) {
			var calls = IntStream.range(0, 400)
				.mapToObj(i -> callers.submit(() -> post("interaction", "busy",
						"{\"id\":\"I%d\",\"party\":{\"id\":\"1\"},\"interactionDate\":\"2026-01-05T08:00:00Z\",\"channel\":\"app\"}"
							.formatted(i))))
				.toList();
			for (Future<HttpResponse<String>> call : calls) {
				assertThat(call.get().body()).contains("accepted");
			}
		}

		assertThat(ledger("busy", Kind.INTERACTION))
			.isEqualTo(new LedgerEntry("busy", Kind.INTERACTION, 400, 400, 0, 0));
	}

	@Test
	void makesOneCustomerOfTwoRecordsThatTwoClientsSendAtOnce() throws Exception {
		try (var callers = Executors.newFixedThreadPool(2)) {
			for (var pair = 0; pair < 40; pair++) {
				var person = """
						{"id":"%d","partyType":"individual","fullName":"欧阳小慧","birthDate":"19%02d-04-07",\
						"contactMedium":[{"mediumType":"mobile","phoneNumber":"139%08d"}]}""".formatted(pair, 50 + pair,
						(pair + 1) * 7_654_321 % 100_000_000);
				callers
					.invokeAll(List.of(() -> post("party", "race-a", person), () -> post("party", "race-b", person)));
			}
		}

		var together = bean(Graph.class).read(tx -> tx
			.run("UNWIND range(0, 39) AS pair MATCH (:SourceRecord {id: 'race-a/' + pair})-[:RESOLVED_TO]->(c) "
					+ "MATCH (c)<-[:RESOLVED_TO]-(:SourceRecord {id: 'race-b/' + pair}) RETURN count(pair) AS pairs")
			.single()
			.get("pairs")
			.asInt());
		assertThat(together).isEqualTo(40);
	}

	@Test
	void takesALongStreamInWhileItAnswers() {
		var body = IntStream.range(0, 3_000)
			.mapToObj(i -> "{\"id\":\"s%d\",\"partyType\":\"individual\"}".formatted(i))
			.collect(Collectors.joining("\n"));

		var answers = lines(post("party", "stream", body));

		assertThat(answers).hasSize(3_000).allMatch(answer -> answer.contains("accepted"));
	}

	@Test
	void takesPackedBodiesAndRefusesThoseThatAreNone() throws IOException {
		var bomb = packed(new byte[64 << 20]);
		var records = packed("{\"id\":\"z1\",\"partyType\":\"individual\"}\n".getBytes(StandardCharsets.UTF_8));
		var broken = java.util.Arrays.copyOf(records, records.length / 2);

		assertThat(post("packed", "gzip", records).body()).contains("accepted");
		assertThat(post("packed", "gzip", bomb).statusCode()).isEqualTo(413);
		assertThat(post("packed", "gzip", broken).statusCode()).isEqualTo(400);
		assertThat(post("packed", "gzip", new byte[] { 1, 2, 3 }).statusCode()).isEqualTo(400);
		assertThat(post("packed", "br", records).statusCode()).isEqualTo(415);
		assertThat(ledger("packed", Kind.PARTY)).isEqualTo(new LedgerEntry("packed", Kind.PARTY, 1, 1, 0, 0));
	}

	@Test
	void answersByThePositionsOfEachRequestWhenRequestsShareATransaction() throws Exception {
		try (var callers = Executors.newFixedThreadPool(16)) {
			var calls = IntStream.range(0, 64)
				.mapToObj(i -> callers.submit(() -> lines(post("party", "shared",
						"{\"id\":\"s%d\",\"partyType\":\"individual\"}\n\nnonsense\n{\"id\":\"t%d\",\"partyType\":\"robot\"}"
							.formatted(i, i)))))
				.toList();
			for (var call : calls) {
				var answers = call.get();
				assertThat(answers).hasSize(3);
				assertThat(answers.get(0)).contains("\"position\":1", "accepted");
				assertThat(answers.get(1)).contains("\"position\":3", "MALFORMED");
				assertThat(answers.get(2)).contains("\"position\":4", "BAD_VALUE");
			}
		}

		assertThat(ledger("shared", Kind.PARTY)).isEqualTo(new LedgerEntry("shared", Kind.PARTY, 192, 64, 0, 128));
	}

	@Test
	void measuresWhatIsOnTheListAndNothingElseOfOurs() {
		post("party", "measured", "{\"id\":\"m1\",\"partyType\":\"individual\"}");
		var listed = java.util.Arrays.stream(IngestMetric.values())
			.map(metric -> metric.key().replace('.', '_'))
			.collect(Collectors.toSet());

		eventually(() -> metrics().contains("c360_graph_statement"));
		var ours = metrics().lines().filter(line -> line.startsWith("c360_")).toList();

		assertThat(ours).isNotEmpty().allMatch(line -> listed.stream().anyMatch(line::startsWith));
		assertThat(listed).filteredOn(name -> !name.equals("c360_intake_turned_away"))
			.allMatch(name -> ours.stream().anyMatch(line -> line.startsWith(name)));
		assertThat(ours)
			.anyMatch(line -> line.matches("c360_intake_records_total\\{answer=\"applied\",way=\"http\".*"));
	}

	@Test
	void putsAsideMessagesThatAreTooLargeTooDeepOrWithoutAKey() {
		eventually(() -> bean(StreamIntake.class).isReading());
		try (var producer = producer()) {
			send(producer, "c360.party", null, "large", "{\"id\":\"" + "x".repeat(900_000) + "\"}");
			send(producer, "c360.party", "d", "large", "[".repeat(1000) + "]".repeat(1000));
			send(producer, "c360.party", null, "large", "{\"id\":\"keyless\",\"partyType\":\"individual\"}");
			producer.flush();
		}
		eventually(() -> received("large", Kind.PARTY) == 3);

		assertThat(ledger("large", Kind.PARTY)).isEqualTo(new LedgerEntry("large", Kind.PARTY, 3, 1, 0, 2));
		assertThat(new RejectGraph(bean(Graph.class)).list("large", Kind.PARTY, 10)).extracting(reject -> reject.code())
			.containsExactlyInAnyOrder("TOO_LARGE", "TOO_DEEP");
	}

	@Test
	void wantsToKnowKindAndSource() {
		assertThat(post("pigeon", "till", "{}").statusCode()).isEqualTo(404);
		assertThat(post("party", "", "{}").statusCode()).isEqualTo(400);
		assertThat(post("party", "a%2Fb", "{}").statusCode()).isEqualTo(400);
	}

	@Test
	void takesNothingFromStrangers() {
		var address = address("/ingest/party?source=x");
		var body = HttpRequest.BodyPublishers.ofString("{}");

		assertThat(send(HttpRequest.newBuilder(address).POST(body)).statusCode()).isEqualTo(401);
		assertThat(withToken(address, "service-rep").statusCode()).isEqualTo(403);
		assertThat(withToken(this.issuer.token("ingest", claims -> claims.audience("other")), address).statusCode())
			.isEqualTo(401);
		assertThat(withToken(this.issuer.token("ingest", claims -> claims.expirationTime(null)), address).statusCode())
			.isEqualTo(401);
		assertThat(withToken(
				this.issuer.token("ingest", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(30)))),
				address)
			.statusCode()).isEqualTo(401);
		assertThat(withToken(this.issuer.token("ingest", claims -> claims.claim("typ", "ID")), address).statusCode())
			.isEqualTo(401);
		assertThat(withToken(this.issuer.token("ingest", claims -> claims.issuer("http://elsewhere")), address)
			.statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/ingest/party", "/actuator/metrics", "/actuator/env" })
	void showsNothingElse(String path) {
		assertThat(send(HttpRequest.newBuilder(address(path))).statusCode()).isEqualTo(401);
	}

	@Test
	void takesMessagesInOnceAndPutsPoisonAside() {
		eventually(() -> bean(StreamIntake.class).isReading());
		try (var producer = producer()) {
			for (var i = 0; i < 500; i++) {
				send(producer, "c360.party", "p" + i, "crm-k",
						"{\"id\":\"k%d\",\"partyType\":\"individual\"}".formatted(i));
			}
			send(producer, "c360.party", null, "crm-k", "poison");
			send(producer, "c360.party", "x", null, "{\"id\":\"1\",\"partyType\":\"individual\"}");
			send(producer, "c360.party", "y", "crm-k", null);
			producer.flush();
			eventually(() -> received("crm-k", Kind.PARTY) == 502);
			this.server.close();
			send(producer, "c360.party", "p1", "crm-k", "{\"id\":\"k1\",\"partyType\":\"individual\"}");
			send(producer, "c360.party", "p1", "crm-k", "{\"id\":\"late\",\"partyType\":\"individual\"}");
			producer.flush();
			this.server = start();
			eventually(() -> received("crm-k", Kind.PARTY) == 504);
		}

		assertThat(ledger("crm-k", Kind.PARTY)).isEqualTo(new LedgerEntry("crm-k", Kind.PARTY, 504, 501, 1, 2));
		assertThat(ledger("unknown", Kind.PARTY)).isEqualTo(new LedgerEntry("unknown", Kind.PARTY, 1, 0, 0, 1));
		assertThat(new RejectGraph(bean(Graph.class)).list("crm-k", Kind.PARTY, 10)).hasSize(2);
		assertThat(read("c360.party.dlt")).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void deliversChangesToTheIndexAndToWhomeverListens() {
		post("party", "relay", "{\"id\":\"r1\",\"partyType\":\"individual\",\"fullName\":\"欧阳娜娜\"}");

		var changes = new ChangeGraph(bean(Graph.class));
		var index = new CustomerIndex(bean(SearchServer.class));
		eventually(() -> changes.backlog().changes() == 0);
		index.refresh();

		assertThat(IndexComparison.of(changes::all, index::page).differences()).isEmpty();
		assertThat(read("c360.customer-changed")).isNotEmpty()
			.allMatch(value -> value
				.matches("\\{\"customer\":\"[0-9a-f-]{36}\",\"revision\":\\d+,\"former\":(true|false)}"));
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(IngestProgram.class,
				this.arguments.entrySet()
					.stream()
					.map(argument -> "--" + argument.getKey() + "=" + argument.getValue())
					.toArray(String[]::new));
	}

	private <T> T bean(Class<T> type) {
		return this.server.getBean(type);
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getEnvironment().getProperty("local.server.port") + path);
	}

	private HttpResponse<String> post(String kind, String source, String body) {
		return send(HttpRequest.newBuilder(address("/ingest/" + kind + "?source=" + source))
			.header("Authorization", "Bearer " + this.issuer.token("ingest"))
			.header("Content-Type", "application/x-ndjson")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> post(String source, String encoding, byte[] body) {
		return send(HttpRequest.newBuilder(address("/ingest/party?source=" + source))
			.header("Authorization", "Bearer " + this.issuer.token("ingest"))
			.header("Content-Encoding", encoding)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private static byte[] packed(byte[] bytes) throws IOException {
		var packed = new java.io.ByteArrayOutputStream();
		try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		return packed.toByteArray();
	}

	private String metrics() {
		return send(HttpRequest.newBuilder(address("/actuator/prometheus"))
			.header("Authorization", "Bearer " + this.issuer.token("admin"))).body();
	}

	private HttpResponse<String> withToken(URI address, String role) {
		return withToken(this.issuer.token(role), address);
	}

	private HttpResponse<String> withToken(String token, URI address) {
		return send(HttpRequest.newBuilder(address)
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers.ofString("{}")));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.timeout(Duration.ofSeconds(60)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(problem);
		}
	}

	private static List<String> lines(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body().lines().toList();
	}

	private LedgerEntry ledger(String source, Kind kind) {
		return new LedgerGraph(bean(Graph.class)).entries()
			.stream()
			.filter(entry -> entry.source().equals(source) && entry.kind() == kind)
			.findFirst()
			.orElse(new LedgerEntry(source, kind, 0, 0, 0, 0));
	}

	private long received(String source, Kind kind) {
		return ledger(source, kind).received();
	}

	private KafkaProducer<String, String> producer() {
		return new KafkaProducer<>(Map.of("bootstrap.servers", this.kafka.bootstrap()), new StringSerializer(),
				new StringSerializer());
	}

	private static void send(KafkaProducer<String, String> producer, String topic, @Nullable String key,
			@Nullable String source, @Nullable String value) {
		var message = new ProducerRecord<>(topic, key, value);
		if (source != null) {
			message.headers().add("source", source.getBytes(StandardCharsets.UTF_8));
		}
		var sent = producer.send(message);
		eventually(sent::isDone);
		assertThat(sent.state()).isEqualTo(Future.State.SUCCESS);
	}

	private List<String> read(String topic) {
		try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", this.kafka.bootstrap()),
				new StringDeserializer(), new StringDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map(partition -> new TopicPartition(topic, partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var values = new java.util.ArrayList<String>();
			var ends = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
			for (var i = 0; i < 50 && values.size() < ends; i++) {
				consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(String.valueOf(message.value())));
			}
			return values;
		}
	}

	private static void eventually(BooleanSupplier condition) {
		for (var i = 0; i < 6000; i++) {
			if (condition.getAsBoolean()) {
				return;
			}
			try {
				Thread.sleep(10);
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		}
		throw new AssertionError("It did not happen within a minute");
	}

}
