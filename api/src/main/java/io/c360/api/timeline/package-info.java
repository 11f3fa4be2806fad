/** What happened to a customer, of whatever kind, in the order of time. */
@NullMarked
package io.c360.api.timeline;

import org.jspecify.annotations.NullMarked;
