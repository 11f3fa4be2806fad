package io.c360.ingest.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the topics that we read, and their dead letters, go; and cuts off their
 * beginnings.
 */
final class TopicEnds implements AutoCloseable {

	private static final long SECONDS = 10;

	private final Admin admin;

	private Map<String, TopicDescription> topics = Map.of();

	TopicEnds(KafkaSettings settings) {
		this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap(),
				AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
				5_000));
	}

	private static List<String> names() {
		return Topics.incoming().stream().flatMap(topic -> Stream.of(topic, Topics.deadLettersOf(topic))).toList();
	}

	/** Where each partition ends now. */
	Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException, TimeoutException {
		this.topics = this.admin.describeTopics(names()).allTopicNames().get(SECONDS, TimeUnit.SECONDS);
		var asked = this.topics.values()
			.stream()
			.flatMap(topic -> topic.partitions()
				.stream()
				.map(partition -> new TopicPartition(topic.name(), partition.partition())))
			.collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
		var ends = new HashMap<TopicPartition, Long>();
		this.admin.listOffsets(asked)
			.all()
			.get(SECONDS, TimeUnit.SECONDS)
			.forEach((partition, end) -> ends.put(partition, end.offset()));
		return ends;
	}

	/**
	 * How far each partition is in the graph; dead letters are copies of what the graph
	 * keeps.
	 */
	Map<TopicPartition, Long> taken(IntakeGraph graph, Map<TopicPartition, Long> ends) {
		var incoming = Topics.incoming();
		var taken = new HashMap<TopicPartition, Long>();
		ends.forEach((partition, end) -> taken.put(partition,
				incoming.contains(partition.topic()) ? graph.position(lane(partition)).orElse(0) : end));
		return taken;
	}

	private Lane lane(TopicPartition partition) {
		var topic = this.topics.get(partition.topic());
		return TopicListener.lane(partition, (topic != null) ? topic.topicId().toString() : "unknown");
	}

	/** Removes what lies before. */
	void cutOff(Map<TopicPartition, Long> before) throws InterruptedException, ExecutionException, TimeoutException {
		var beginnings = before.entrySet()
			.stream()
			.filter(partition -> partition.getValue() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey,
					partition -> RecordsToDelete.beforeOffset(partition.getValue())));
		if (!beginnings.isEmpty()) {
			this.admin.deleteRecords(beginnings).all().get(SECONDS, TimeUnit.SECONDS);
		}
	}

	@Override
	public void close() {
		this.admin.close();
	}

}
