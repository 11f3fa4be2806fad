/** Whether this instance can answer. */
@NullMarked
package io.c360.api.health;

import org.jspecify.annotations.NullMarked;
