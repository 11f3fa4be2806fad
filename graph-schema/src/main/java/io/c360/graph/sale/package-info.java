/** Flash sales: what is left of them, and who has claimed a piece. */
@NullMarked
package io.c360.graph.sale;

import org.jspecify.annotations.NullMarked;
