package io.c360.graph;

import java.time.Duration;

/**
 * How often a statement ran since this program began, and how long it took in all.
 *
 * @param name package and file, such as {@code intake/append}
 */
public record StatementUse(String name, long runs, Duration took) {
}
