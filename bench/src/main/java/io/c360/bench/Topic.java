package io.c360.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends records to the topics, keyed by the party that they are about, as sources do. */
final class Topic implements AutoCloseable {

	private static final Pattern PARTY = Pattern.compile("\"party\":\\{\"id\":\"([^\"]+)\"|^\\{\"id\":\"([^\"]+)\"");

	private final KafkaProducer<byte[], byte[]> producer;

	Topic(String bootstrap) {
		this.producer = new KafkaProducer<>(
				Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all",
						ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
						ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
						12_000, ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000),
				new ByteArraySerializer(), new ByteArraySerializer());
	}

	/** Sends one and does not wait. */
	Future<RecordMetadata> send(String source, CrashLoad.Message message) {
		var sent = new ProducerRecord<>("c360." + message.kind(), bytes(key(message.line())), bytes(message.line()));
		sent.headers().add("source", bytes(source));
		return this.producer.send(sent);
	}

	/** Sends all of them, each again until Kafka says that it has it. */
	void deliver(String source, List<CrashLoad.Message> messages) throws InterruptedException {
		var open = messages;
		while (!open.isEmpty()) {
			var again = new ArrayList<CrashLoad.Message>();
			var sent = new ArrayList<Future<RecordMetadata>>();
			for (var message : open) {
				sent.add(trying(source, message));
			}
			for (var i = 0; i < sent.size(); i++) {
				if (!arrived(sent.get(i))) {
					again.add(open.get(i));
				}
			}
			open = again;
		}
	}

	private Future<RecordMetadata> trying(String source, CrashLoad.Message message) {
		try {
			return send(source, message);
		}
		catch (KafkaException problem) {
			return java.util.concurrent.CompletableFuture.failedFuture(problem);
		}
	}

	private static boolean arrived(Future<RecordMetadata> sent) throws InterruptedException {
		try {
			sent.get();
			return true;
		}
		catch (ExecutionException notNow) {
			return false;
		}
	}

	/** Kafka's own time for what is left is short, since nothing may be. */
	@Override
	public void close() {
		this.producer.close(java.time.Duration.ofSeconds(3));
	}

	/** The key of the party that a record is about. */
	private static String key(String line) {
		var party = PARTY.matcher(line);
		var key = "";
		while (party.find()) {
			key = (party.group(1) != null) ? party.group(1) : party.group(2);
		}
		return key;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
