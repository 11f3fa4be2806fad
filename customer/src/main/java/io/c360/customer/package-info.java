/** What we know and conclude about a customer. */
@NullMarked
package io.c360.customer;

import org.jspecify.annotations.NullMarked;
