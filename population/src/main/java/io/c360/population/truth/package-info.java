/** What is true of an invented population: the oracle of tests and measures. */
@NullMarked
package io.c360.population.truth;

import org.jspecify.annotations.NullMarked;
