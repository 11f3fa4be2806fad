/** What is likely of a customer, and why. */
@NullMarked
package io.c360.api.score;

import org.jspecify.annotations.NullMarked;
