/** What to do next for a customer, and what came of it. */
@NullMarked
package io.c360.api.decision;

import org.jspecify.annotations.NullMarked;
