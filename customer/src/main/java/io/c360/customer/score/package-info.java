/**
 * What is likely of a customer, and why: scores whose parts add up. A model file answers
 * where there is one for the customer, documented rules where there is none.
 */
@NullMarked
package io.c360.customer.score;

import org.jspecify.annotations.NullMarked;
