/** The contacts of a customer in the order of time. */
@NullMarked
package io.c360.api.timeline;

import org.jspecify.annotations.NullMarked;
