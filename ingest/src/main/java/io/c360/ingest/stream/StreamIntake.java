package io.c360.ingest.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.intake.Pauses;
import io.c360.ingest.measure.Visible;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Reads the topics, from the moment when both Kafka and the graph are there. */
public final class StreamIntake implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StreamIntake.class);

	private static final Duration RETRY = Duration.ofSeconds(2);

	private static final int RECORDS = 2000;

	private static final int PATIENCE_MILLIS = 120_000;

	private final KafkaSettings settings;

	private final IntakeGraph graph;

	private final PatientIntake intake;

	private final Messages messages;

	private final InstantSource clock;

	private final BooleanSupplier ready;

	private final Visible visible;

	private @Nullable Thread starter;

	private volatile @Nullable ConcurrentMessageListenerContainer<byte[], byte[]> container;

	private volatile boolean closed;

	/**
	 * @param graph knows where each partition stands
	 * @param intake takes in
	 * @param ready whether the graph answers
	 * @param pauses is told when and why messages wait
	 * @param visible is told how soon after they were sent they can be seen
	 */
	public StreamIntake(KafkaSettings settings, IntakeGraph graph, Function<Batch, List<Answer>> intake,
			BooleanSupplier ready, Pauses pauses, Visible visible, Messages messages, InstantSource clock) {
		this.visible = visible;
		this.settings = settings;
		this.graph = graph;
		this.intake = new PatientIntake(intake, ready, Duration.ofMillis(PATIENCE_MILLIS)).telling(pauses, "kafka");
		this.messages = messages;
		this.clock = clock;
		this.ready = ready;
	}

	/** Begins as soon as it can. */
	public synchronized void start() {
		if (this.starter == null) {
			this.starter = Thread.ofVirtual().name("stream-start").start(this::begin);
		}
	}

	/** True while the topics are read. */
	public boolean isReading() {
		var running = this.container;
		return running != null && running.isRunning();
	}

	/** How many messages of a topic wait behind those that this process has read. */
	public double lag(String topic) {
		var running = this.container;
		return (running == null) ? 0 : running.metrics()
			.values()
			.stream()
			.flatMap(metrics -> metrics.entrySet().stream())
			.filter(metric -> metric.getKey().name().equals("records-lag")
					&& topic.equals(metric.getKey().tags().get("topic")))
			.mapToDouble(metric -> (metric.getValue().metricValue() instanceof Double lag && !lag.isNaN()) ? lag : 0)
			.sum();
	}

	/** The topics that it reads. */
	public List<String> topics() {
		return Topics.incoming();
	}

	private void begin() {
		while (!this.closed) {
			try {
				if (this.ready.getAsBoolean()) {
					var listening = container(Topics.prepare(this.settings));
					this.container = listening;
					listening.start();
					return;
				}
				Thread.sleep(RETRY);
			}
			catch (ExecutionException | TimeoutException | KafkaException problem) {
				log.warn("Kafka is away: {}", problem.getClass().getSimpleName());
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private ConcurrentMessageListenerContainer<byte[], byte[]> container(Map<String, String> topicIds) {
		var listener = new TopicListener(this.graph, this.intake, this.messages, this.clock, this.visible, topicIds);
		var properties = new ContainerProperties(Topics.incoming().toArray(String[]::new));
		properties.setGroupId(this.settings.group());
		properties.setMessageListener(listener);
		properties.setConsumerRebalanceListener(listener);
		properties.setMissingTopicsFatal(false);
		var made = new ConcurrentMessageListenerContainer<byte[], byte[]>(new DefaultKafkaConsumerFactory<>(consumer()),
				properties);
		made.setConcurrency(this.settings.threads());
		made.setBeanName("stream");
		made.setCommonErrorHandler(
				new DefaultErrorHandler(new FixedBackOff(RETRY.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)));
		return made;
	}

	private Map<String, Object> consumer() {
		return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.settings.bootstrap(),
				ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
				ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS, ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
				2 * PATIENCE_MILLIS, ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
				ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.starter != null) {
			this.starter.interrupt();
		}
		var running = this.container;
		if (running != null) {
			running.stop();
		}
	}

}
