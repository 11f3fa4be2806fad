package io.c360.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class against the Kafka of this test run. Topics are not removed,
 * so give yours unique names. Constructors and methods may take a
 * {@link LocalKafka.Endpoint}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalKafkaExtension.class)
public @interface WithKafka {

}
