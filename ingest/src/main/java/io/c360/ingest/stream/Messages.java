package io.c360.ingest.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends messages and waits until Kafka has them. */
public final class Messages implements AutoCloseable {

	private static final int LONGEST_MILLIS = 15_000;

	private final KafkaProducer<byte[], byte[]> producer;

	public Messages(KafkaSettings settings) {
		this.producer = new KafkaProducer<>(
				Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap(), ProducerConfig.ACKS_CONFIG, "all",
						ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
						ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
						LONGEST_MILLIS - 3_000, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 << 20),
				new ByteArraySerializer(), new ByteArraySerializer());
	}

	/**
	 * Sends all of them.
	 * @throws KafkaException when Kafka does not have all of them
	 */
	void send(List<ProducerRecord<byte[], byte[]>> messages) {
		var sent = new ArrayList<Future<RecordMetadata>>();
		messages.forEach(message -> sent.add(this.producer.send(message)));
		for (var future : sent) {
			try {
				future.get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
			}
			catch (ExecutionException | TimeoutException problem) {
				throw new KafkaException("Kafka does not take messages", problem);
			}
			catch (InterruptedException problem) {
				Thread.currentThread().interrupt();
				throw new KafkaException("Interrupted", problem);
			}
		}
	}

	@Override
	public void close() {
		this.producer.close(java.time.Duration.ofSeconds(3));
	}

}
