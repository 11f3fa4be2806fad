/** Who may be meant. */
@NullMarked
package io.c360.api.search;

import org.jspecify.annotations.NullMarked;
