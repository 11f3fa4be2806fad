package io.c360.graph.intake;

/**
 * A fact by its id and the hash of its content.
 *
 * @param id source and key
 */
public record FactHash(String id, String hash) {
}
