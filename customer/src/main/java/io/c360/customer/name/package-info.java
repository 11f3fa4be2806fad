/**
 * Names of people and organisations in Han, pinyin, Latin and other scripts, made
 * comparable.
 */
@NullMarked
package io.c360.customer.name;

import org.jspecify.annotations.NullMarked;
