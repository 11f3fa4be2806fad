package io.c360.ingest;

import io.c360.ingest.command.Commands;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Takes in. Without arguments, or with Spring's ({@code --server.port=0}), it is the
 * server: HTTP, Kafka and the relay. With any other argument it is a command.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class IngestProgram {

	/** Runs the server until it is stopped, or one command. */
	public static void main(String... arguments) {
		if (arguments.length == 0 || arguments[0].startsWith("--")) {
			SpringApplication.run(IngestProgram.class, arguments);
		}
		else {
			System.setProperty("logback.configurationFile", "io/c360/ingest/command/logback.xml");
			SLF4JBridgeHandler.removeHandlersForRootLogger();
			SLF4JBridgeHandler.install();
			System.exit(Commands.run(arguments));
		}
	}

}
