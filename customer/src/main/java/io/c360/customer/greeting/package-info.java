/** What to bear in mind when greeting a customer. */
@NullMarked
package io.c360.customer.greeting;

import org.jspecify.annotations.NullMarked;
