package io.c360.ingest.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.c360.customer.Kind;
import io.c360.local.LocalKafka;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Two systems that bring their records again and again, until they are taken. */
final class StubbornSources {

	private final Map<String, String> stores;

	private final LocalKafka.Endpoint kafka;

	private final Path folder;

	private final AtomicReference<@Nullable Process> load = new AtomicReference<>();

	StubbornSources(Map<String, String> stores, LocalKafka.Endpoint kafka, Path folder) {
		this.stores = stores;
		this.kafka = kafka;
		this.folder = folder;
	}

	/** Loads the files of a system by a command, as often as it takes. */
	Void load(CrashRecords records) throws Exception {
		var parties = file(records, Kind.PARTY);
		var interactions = file(records, Kind.INTERACTION);
		var list = Files.write(this.folder.resolve("list"),
				List.of("--source %s --kind party %s".formatted(records.source(), parties),
						"--source %s --kind interaction --batch 20 %s".formatted(records.source(), interactions)));
		for (var code = -1; code != 0;) {
			var process = IngestProcess.command(this.stores, this.folder.resolve("load.log"), "ingest", "--list",
					list.toString());
			this.load.set(process);
			code = process.waitFor();
		}
		return null;
	}

	/** The records of a kind as a file. */
	Path file(CrashRecords records, Kind kind) throws IOException {
		return Files.write(this.folder.resolve(records.source() + "." + kind + ".ndjson"),
				(kind == Kind.PARTY) ? records.parties() : records.interactions());
	}

	/** Kills the command that loads now; another one follows. */
	void killLoad() throws InterruptedException {
		var process = this.load.get();
		if (process != null) {
			process.destroyForcibly();
			assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	/** Sends messages until Kafka says that it has them. */
	Void send(CrashRecords records) throws InterruptedException {
		try (var producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", this.kafka.bootstrap(), "acks", "all", "delivery.timeout.ms", 120_000),
				new StringSerializer(), new StringSerializer())) {
			send(producer, "c360.party", records, records.parties());
			var events = records.interactions();
			for (var from = 0; from < events.size(); from += 40) {
				send(producer, "c360.interaction", records, events.subList(from, from + 40));
				Thread.sleep(150);
			}
		}
		return null;
	}

	private static void send(KafkaProducer<String, String> producer, String topic, CrashRecords records,
			List<String> lines) throws InterruptedException {
		var sent = lines.stream().map(line -> {
			var message = new ProducerRecord<>(topic, line.replaceAll(".*\"(P\\d+)\".*", "$1"), line);
			message.headers().add("source", records.source().getBytes(StandardCharsets.UTF_8));
			return producer.send(message);
		}).toList();
		for (var future : sent) {
			try {
				future.get();
			}
			catch (ExecutionException problem) {
				throw new IllegalStateException(problem.getCause());
			}
		}
	}

}
