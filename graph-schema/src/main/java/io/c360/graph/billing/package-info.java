/** What one customer was billed and paid in advance. */
@NullMarked
package io.c360.graph.billing;

import org.jspecify.annotations.NullMarked;
