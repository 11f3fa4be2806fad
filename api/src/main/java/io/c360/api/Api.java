package io.c360.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program that answers: GraphQL for every channel. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Api {

	/** Runs until it is stopped. */
	public static void main(String[] arguments) {
		SpringApplication.run(Api.class, arguments);
	}

}
