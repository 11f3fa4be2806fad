/** What is known of a customer when it is decided what to do, and what came of it. */
@NullMarked
package io.c360.graph.decision;

import org.jspecify.annotations.NullMarked;
