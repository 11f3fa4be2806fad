/** What a customer said that they like. */
@NullMarked
package io.c360.customer.preference;

import org.jspecify.annotations.NullMarked;
