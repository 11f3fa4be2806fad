/** Which tokens of the realm count, for every program: the same rules, written once. */
@NullMarked
package io.c360.access;

import org.jspecify.annotations.NullMarked;
