/** Replays of rejects that people ask for, and how they go. */
@NullMarked
package io.c360.graph.replay;

import org.jspecify.annotations.NullMarked;
