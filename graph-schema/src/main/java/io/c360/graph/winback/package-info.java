/** Who left, and who of those who stayed could bring them back. */
@NullMarked
package io.c360.graph.winback;

import org.jspecify.annotations.NullMarked;
