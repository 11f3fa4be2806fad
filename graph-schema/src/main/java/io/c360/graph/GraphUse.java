package io.c360.graph;

import java.util.List;

/**
 * What a program asked of the graph since it began; counters that only grow, for whoever
 * publishes them.
 *
 * @param writes units of work that were written
 * @param repeats units of work that were begun again, for whatever reason
 * @param deadlocks those of them that gave way to another writer
 * @param statements by name
 */
public record GraphUse(long writes, long repeats, long deadlocks, List<StatementUse> statements) {
}
