/** Forgets customers, and hands out what is known of them. */
@NullMarked
package io.c360.graph.erasure;

import org.jspecify.annotations.NullMarked;
