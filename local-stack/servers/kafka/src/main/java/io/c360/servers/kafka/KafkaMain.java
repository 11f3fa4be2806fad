package io.c360.servers.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.Kafka;
import kafka.tools.StorageTool;

import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker with its own controller as a program of its own: formats its folder
 * when that is new, then runs.
 */
public final class KafkaMain {

	private KafkaMain() {
	}

	/**
	 * Runs until the process is asked to end.
	 * @param args the server's properties file
	 */
	public static void main(String[] args) throws Exception {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
			properties.load(reader);
		}
		if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
			var code = StorageTool.execute(new String[] { "format", "--standalone", "--cluster-id",
					Uuid.randomUuid().toString(), "--config", args[0] }, System.out);
			if (code != 0) {
				throw new IllegalStateException("Kafka did not format its folder, code " + code);
			}
		}
		Kafka.main(args);
	}

}
