/**
 * Where all customers stand together: stage, value and length of life, by city and by
 * group.
 */
@NullMarked
package io.c360.customer.position;

import org.jspecify.annotations.NullMarked;
