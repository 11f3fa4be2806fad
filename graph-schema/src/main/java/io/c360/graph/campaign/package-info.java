/** Waves of campaigns, their frozen audiences, and what came of them. */
@NullMarked
package io.c360.graph.campaign;

import org.jspecify.annotations.NullMarked;
