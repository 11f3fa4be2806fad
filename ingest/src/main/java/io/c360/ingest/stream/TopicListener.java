package io.c360.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.RejectCode;
import io.c360.ingest.intake.BatchDraft;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.measure.Visible;
import io.c360.ingest.read.StrictText;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * Takes messages in. A partition is a lane: the offset is in the graph, in the
 * transaction that holds what the messages said, and reading begins there. Kafka's own
 * offsets are for those who watch the lag.
 */
final class TopicListener implements BatchMessageListener<byte[], byte[]>, ConsumerAwareRebalanceListener {

	private final IntakeGraph graph;

	private final PatientIntake intake;

	private final Messages messages;

	private final InstantSource clock;

	private final Map<String, String> topicIds;

	private final Visible visible;

	TopicListener(IntakeGraph graph, PatientIntake intake, Messages messages, InstantSource clock, Visible visible,
			Map<String, String> topicIds) {
		this.visible = visible;
		this.graph = graph;
		this.intake = intake;
		this.messages = messages;
		this.clock = clock;
		this.topicIds = topicIds;
	}

	@Override
	public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
		for (var partition : partitions) {
			this.intake.patiently(() -> this.graph.position(lane(partition)))
				.ifPresent(position -> consumer.seek(partition, position));
		}
	}

	@Override
	public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
		var byPartition = new LinkedHashMap<TopicPartition, List<ConsumerRecord<byte[], byte[]>>>();
		records.forEach(message -> byPartition
			.computeIfAbsent(new TopicPartition(message.topic(), message.partition()), _ -> new ArrayList<>())
			.add(message));
		byPartition.forEach(this::take);
	}

	private void take(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
		var draft = new BatchDraft(lane(partition), records.size());
		var dead = new ArrayList<ProducerRecord<byte[], byte[]>>();
		for (var message : records) {
			var source = source(message);
			var text = (message.value() != null) ? StrictText.of(message.value(), StandardCharsets.UTF_8) : null;
			var decoded = decode(message, source, text);
			draft.add(message.offset(), source, Topics.kind(message.topic()), decoded, text);
			if (decoded instanceof Decoded.Rejected rejected) {
				dead.add(deadLetter(message, rejected));
			}
		}
		this.messages.send(dead);
		this.intake.apply(draft.upTo(records.getLast().offset() + 1));
		var now = this.clock.millis();
		records.forEach(message -> this.visible.after(Duration.ofMillis(now - message.timestamp()), 1));
	}

	private Decoded decode(ConsumerRecord<byte[], byte[]> message, String source, @Nullable String text) {
		if (message.value() == null) {
			return new Decoded.Rejected(RejectCode.MALFORMED, null, "The message has no value.");
		}
		if (text == null) {
			return new Decoded.Rejected(RejectCode.BAD_ENCODING, null, "The value is not UTF-8.");
		}
		return Contract.of(Topics.kind(message.topic())).decode(text, source, this.clock.instant());
	}

	private static String source(ConsumerRecord<byte[], byte[]> message) {
		var header = message.headers().lastHeader("source");
		return (header != null && header.value() != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
	}

	private static ProducerRecord<byte[], byte[]> deadLetter(ConsumerRecord<byte[], byte[]> message,
			Decoded.Rejected why) {
		var letter = new ProducerRecord<>(Topics.deadLettersOf(message.topic()), message.key(), message.value());
		message.headers().forEach(header -> letter.headers().add(header));
		Map.of("code", why.code().name(), "reason", why.reason(), "topic", message.topic(), "partition",
				Integer.toString(message.partition()), "offset", Long.toString(message.offset()))
			.forEach((name, value) -> letter.headers().add("c360-" + name, value.getBytes(StandardCharsets.UTF_8)));
		return letter;
	}

	private Lane lane(TopicPartition partition) {
		return lane(partition, this.topicIds.getOrDefault(partition.topic(), "unknown"));
	}

	/** The lane of a partition; a topic that was made anew has another id. */
	static Lane lane(TopicPartition partition, String topicId) {
		return Lane.resumable("kafka:%s:%s:%d".formatted(partition.topic(), topicId, partition.partition()));
	}

}
