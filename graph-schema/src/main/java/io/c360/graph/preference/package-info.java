/** What a customer said that they like. */
@NullMarked
package io.c360.graph.preference;

import org.jspecify.annotations.NullMarked;
