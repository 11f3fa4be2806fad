/**
 * Invents a telecom population with known truth: who lives with whom, which records of
 * which system are the same person, and where it is easy to be wrong. The same arguments
 * give the same bytes, whatever the clock, the machine or the number of threads.
 */
@NullMarked
package io.c360.population;

import org.jspecify.annotations.NullMarked;
