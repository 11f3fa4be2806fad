/** What a customer brings in and costs, how that changes, and what it will come to. */
@NullMarked
package io.c360.customer.value;

import org.jspecify.annotations.NullMarked;
