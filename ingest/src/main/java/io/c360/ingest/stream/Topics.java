package io.c360.ingest.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.c360.customer.Kind;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics: one for each kind, one for the dead letters of each, one for changes. */
final class Topics {

	static final String CHANGES = "c360.customer-changed";

	private static final String PREFIX = "c360.";

	private static final long SECONDS = 10;

	private Topics() {
	}

	static String of(Kind kind) {
		return PREFIX + kind;
	}

	static Kind kind(String topic) {
		return Kind.parse(topic.substring(PREFIX.length()));
	}

	static String deadLettersOf(String topic) {
		return topic + ".dlt";
	}

	static List<String> incoming() {
		return Arrays.stream(Kind.values()).map(Topics::of).toList();
	}

	/**
	 * Makes the topics that are missing.
	 * @return the id of each topic that we read: a topic that was removed and made again
	 * has another
	 */
	static Map<String, String> prepare(KafkaSettings settings)
			throws InterruptedException, ExecutionException, TimeoutException {
		try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap(),
				AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
				5_000))) {
			var wanted = new ArrayList<NewTopic>();
			incoming().forEach(topic -> {
				wanted.add(new NewTopic(topic, settings.partitions(), settings.replicas()));
				wanted.add(new NewTopic(deadLettersOf(topic), 1, settings.replicas()));
			});
			wanted.add(new NewTopic(CHANGES, settings.partitions(), settings.replicas()));
			for (var created : admin.createTopics(wanted).values().values()) {
				try {
					created.get(SECONDS, TimeUnit.SECONDS);
				}
				catch (ExecutionException problem) {
					if (!(problem.getCause() instanceof TopicExistsException)) {
						throw problem;
					}
				}
			}
			var ids = new HashMap<String, String>();
			admin.describeTopics(incoming())
				.allTopicNames()
				.get(SECONDS, TimeUnit.SECONDS)
				.forEach((topic, description) -> ids.put(topic, description.topicId().toString()));
			return Map.copyOf(ids);
		}
	}

}
