package io.c360.ingest;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import io.c360.customer.CustomerId;
import io.c360.customer.Kind;
import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.Reading;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Graph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.erasure.ErasureGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.ingest.fault.Eventually;
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
import io.c360.search.IndexedCustomer;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Kafka: messages in, poison aside, changes out; and what is measured of all that. */
@WithNeo4j
@WithElasticsearch
@WithKafka
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamIntakeIT {

	private final LocalKafka.Endpoint kafka;

	private final ServerUnderTest server;

	StreamIntakeIT(LocalNeo4j.Endpoint neo4j, LocalElasticsearch.Endpoint elasticsearch, LocalKafka.Endpoint kafka) {
		this.kafka = kafka;
		this.server = new ServerUnderTest(Map.of("c360.neo4j.uri", neo4j.uri(), "c360.neo4j.user", neo4j.user(),
				"c360.neo4j.password", neo4j.password(), "c360.elasticsearch.uri", elasticsearch.uri(),
				"c360.kafka.bootstrap", kafka.bootstrap(), "c360.kafka.group", "stream-" + System.nanoTime()));
	}

	@BeforeAll
	void awaitReady() {
		this.server.awaitReady();
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void measuresWhatIsOnTheListAndNothingElseOfOurs() {
		this.server.post("party", "measured", "{\"id\":\"m1\",\"partyType\":\"individual\"}");
		var listed = java.util.Arrays.stream(IngestMetric.values())
			.map(metric -> metric.key().replace('.', '_'))
			.collect(Collectors.toSet());

		Eventually.isTrue(() -> metrics().contains("c360_graph_statement"));
		var ours = metrics().lines().filter(line -> line.startsWith("c360_")).toList();

		assertThat(ours).isNotEmpty().allMatch(line -> listed.stream().anyMatch(line::startsWith));
		assertThat(listed).filteredOn(name -> !name.equals("c360_intake_turned_away"))
			.allMatch(name -> ours.stream().anyMatch(line -> line.startsWith(name)));
		assertThat(ours)
			.anyMatch(line -> line.matches("c360_intake_records_total\\{answer=\"applied\",way=\"http\".*"));
	}

	@Test
	void putsAsideMessagesThatAreTooLargeTooDeepOrWithoutAKey() {
		Eventually.isTrue(() -> this.server.bean(StreamIntake.class).isReading());
		try (var producer = producer()) {
			send(producer, "c360.party", null, "large", "{\"id\":\"" + "x".repeat(900_000) + "\"}");
			send(producer, "c360.party", "d", "large", "[".repeat(1000) + "]".repeat(1000));
			send(producer, "c360.party", null, "large", "{\"id\":\"keyless\",\"partyType\":\"individual\"}");
			producer.flush();
		}
		Eventually.isTrue(() -> received("large", Kind.PARTY) == 3);

		assertThat(this.server.ledger("large", Kind.PARTY)).isEqualTo(new LedgerEntry("large", Kind.PARTY, 3, 1, 0, 2));
		assertThat(new RejectGraph(this.server.bean(Graph.class)).list("large", Kind.PARTY, 10))
			.extracting(reject -> reject.code())
			.containsExactlyInAnyOrder("TOO_LARGE", "TOO_DEEP");
	}

	@Test
	void takesMessagesInOnceAndPutsPoisonAside() {
		Eventually.isTrue(() -> this.server.bean(StreamIntake.class).isReading());
		try (var producer = producer()) {
			for (var i = 0; i < 500; i++) {
				send(producer, "c360.party", "p" + i, "crm-k",
						"{\"id\":\"k%d\",\"partyType\":\"individual\"}".formatted(i));
			}
			send(producer, "c360.party", null, "crm-k", "poison");
			send(producer, "c360.party", "x", null, "{\"id\":\"1\",\"partyType\":\"individual\"}");
			send(producer, "c360.party", "y", "crm-k", null);
			producer.flush();
			Eventually.isTrue(() -> received("crm-k", Kind.PARTY) == 502);
			this.server.stop();
			send(producer, "c360.party", "p1", "crm-k", "{\"id\":\"k1\",\"partyType\":\"individual\"}");
			send(producer, "c360.party", "p1", "crm-k", "{\"id\":\"late\",\"partyType\":\"individual\"}");
			producer.flush();
			this.server.start();
			Eventually.isTrue(() -> received("crm-k", Kind.PARTY) == 504);
		}

		assertThat(this.server.ledger("crm-k", Kind.PARTY))
			.isEqualTo(new LedgerEntry("crm-k", Kind.PARTY, 504, 501, 1, 2));
		assertThat(this.server.ledger("unknown", Kind.PARTY))
			.isEqualTo(new LedgerEntry("unknown", Kind.PARTY, 1, 0, 0, 1));
		assertThat(new RejectGraph(this.server.bean(Graph.class)).list("crm-k", Kind.PARTY, 10)).hasSize(2);
		assertThat(read("c360.party.dlt")).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void deliversChangesToTheIndexAndToWhomeverListens() {
		this.server.post("party", "relay", "{\"id\":\"r1\",\"partyType\":\"individual\",\"fullName\":\"欧阳娜娜\"}");

		var changes = new ChangeGraph(this.server.bean(Graph.class));
		var index = new CustomerIndex(this.server.bean(SearchServer.class));
		Eventually.isTrue(() -> changes.backlog().changes() == 0);
		index.refresh();

		assertThat(IndexComparison.of(changes::all, index::page).differences()).isEmpty();
		assertThat(read("c360.customer-changed")).isNotEmpty()
			.allMatch(value -> value
				.matches("\\{\"customer\":\"[0-9a-f-]{36}\",\"revision\":\\d+,\"former\":(true|false)}"));
	}

	@Test
	void forgetsAnErasedCustomerInGraphIndexAndTopics() {
		Eventually.isTrue(() -> this.server.bean(StreamIntake.class).isReading());
		var graph = this.server.bean(Graph.class);
		var index = new CustomerIndex(this.server.bean(SearchServer.class));
		try (var producer = producer()) {
			send(producer, "c360.party", "f1", "forget",
					"{\"id\":\"f1\",\"partyType\":\"individual\",\"fullName\":\"令狐忘川\",\"contactMedium\":[{\"mediumType\":\"mobile\",\"phoneNumber\":\"13612349876\"}]}");
			send(producer, "c360.party", "f1", "forget", "{\"id\":\"f1\",\"fullName\":\"令狐忘川\"}");
			producer.flush();
		}
		Eventually.isTrue(() -> received("forget", Kind.PARTY) == 2 && new ChangeGraph(graph).backlog().changes() == 0);
		var customer = new ProfileGraph(graph)
			.find(new CustomerKey.ByIdentifier(Attribute.MOBILE, "13612349876"), Selection.identityOnly())
			.orElseThrow()
			.id();
		index.refresh();
		assertThat(indexed(index, customer).former()).isFalse();
		assertThat(read("c360.party")).anyMatch(value -> value.contains("令狐忘川"));
		assertThat(read("c360.party.dlt")).anyMatch(value -> value.contains("令狐忘川"));

		var began = Instant.now();
		var erasures = new ErasureGraph(graph, IdentityModel.telecom(), new AuditChain("a key of some length"));
		var receipt = erasures.erase(customer, "asked for it", new Reading(began, "officer", List.of("privacy-officer"),
				"privacy", null, List.of(), Reading.Outcome.ERASED));
		Eventually.isTrue(() -> erasures.proof(receipt.id()).orElseThrow().topicsAt() != null
				&& new ChangeGraph(graph).backlog().changes() == 0);
		index.refresh();

		assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));
		assertThat(indexed(index, customer).former()).as("the index knows only that there is nobody").isTrue();
		assertThat(new RejectGraph(graph).list("forget", Kind.PARTY, 10)).isNotEmpty();
		assertThat(payloads(graph)).noneMatch(payload -> payload.contains("令狐忘川"));
		assertThat(read("c360.party")).noneMatch(value -> value.contains("令狐忘川"));
		assertThat(read("c360.party.dlt")).noneMatch(value -> value.contains("令狐忘川"));
		assertThat(this.server
			.post("party", "forget", "{\"id\":\"f1\",\"partyType\":\"individual\",\"fullName\":\"令狐忘川\"}")
			.body()).contains("erased");
	}

	private static IndexedCustomer indexed(CustomerIndex index, CustomerId customer) {
		return index.page(null, 10_000).stream().filter(entry -> entry.id().equals(customer)).findFirst().orElseThrow();
	}

	private static List<String> payloads(Graph graph) {
		return graph.read(tx -> tx.run("MATCH (j:Reject) WHERE j.payload IS NOT NULL RETURN j.payload AS payload")
			.list(row -> row.get("payload").asString()));
	}

	private String metrics() {
		return this.server
			.send(HttpRequest.newBuilder(this.server.address("/actuator/prometheus"))
				.header("Authorization", "Bearer " + this.server.issuer().token("admin")))
			.body();
	}

	private long received(String source, Kind kind) {
		return this.server.ledger(source, kind).received();
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
		Eventually.isTrue(sent::isDone);
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
			var all = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum()
					- consumer.beginningOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
			for (var i = 0; i < 50 && values.size() < all; i++) {
				consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(String.valueOf(message.value())));
			}
			return values;
		}
	}

}
