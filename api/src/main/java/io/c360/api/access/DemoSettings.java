package io.c360.api.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this is a demo.
 *
 * @param demo true when everybody who has signed in may look at the schema
 */
@ConfigurationProperties("c360")
record DemoSettings(boolean demo) {

}
