package io.c360.graph.replay;

/**
 * What became of rejects.
 *
 * @param rejected those that are rejected still
 * @param textless those that cannot be tried, since their text was not kept
 */
public record ReplayCounts(long applied, long duplicate, long rejected, long textless) {
}
