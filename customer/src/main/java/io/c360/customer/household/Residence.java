package io.c360.customer.household;

/** That somebody lives, or lived, somewhere. */
public record Residence(Dwelling dwelling, Span span) {
}
