package io.c360.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class against the Keycloak of this test run, emptied before the
 * class. Constructors and methods may take a {@link LocalKeycloak.Endpoint}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalKeycloakExtension.class)
public @interface WithKeycloak {

}
