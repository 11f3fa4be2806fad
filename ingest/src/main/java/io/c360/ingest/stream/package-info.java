/** Takes records in from Kafka, and tells Kafka what changed. */
@NullMarked
package io.c360.ingest.stream;

import org.jspecify.annotations.NullMarked;
