package io.c360.ingest.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Kafka is, for those who have it.
 *
 * @param bootstrap addresses of brokers
 * @param group the consumer group of all ingest processes
 * @param threads how many partitions this process reads at a time
 * @param partitions of a topic that does not exist yet
 * @param replicas of such a topic
 */
@Validated
@ConfigurationProperties("c360.kafka")
public record KafkaSettings(@NotBlank String bootstrap, @DefaultValue("c360-ingest") @NotBlank String group,
		@DefaultValue("2") @Positive int threads, @DefaultValue("4") @Positive int partitions,
		@DefaultValue("1") @Positive @Max(10) short replicas) {
}
