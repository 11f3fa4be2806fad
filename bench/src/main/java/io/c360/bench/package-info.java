/**
 * Whole-product measures, run from outside: how fast, how much memory, how many CPU
 * seconds, and how that compares with the least that the stores would need.
 */
@NullMarked
package io.c360.bench;

import org.jspecify.annotations.NullMarked;
