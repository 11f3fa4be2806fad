/** Who is meant: finds customers by anything that is known of them. */
@NullMarked
package io.c360.search;

import org.jspecify.annotations.NullMarked;
