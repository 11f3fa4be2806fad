package io.c360.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class against the Neo4j of this test run, emptied before the class.
 * Constructors and methods may take a {@link LocalNeo4j.Endpoint}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalNeo4jExtension.class)
public @interface WithNeo4j {

}
