package io.c360.graph.timeline;

import java.util.List;

import io.c360.customer.interaction.Interaction;

/** A page of the timeline, newest first. */
public record Timeline(List<Interaction> entries, boolean hasMore) {
}
