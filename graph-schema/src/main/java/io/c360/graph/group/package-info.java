/** The groups that one customer belongs to. */
@NullMarked
package io.c360.graph.group;

import org.jspecify.annotations.NullMarked;
