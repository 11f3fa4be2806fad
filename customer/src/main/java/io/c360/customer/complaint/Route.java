package io.c360.customer.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Who is to do what next.
 *
 * @param step what is to be done, in a word
 * @param text what the person is told
 * @param row of the routing table that said so
 */
public record Route(String department, String person, @Nullable String step, String text, int row) {
}
