/** Use of the network. */
@NullMarked
package io.c360.customer.usage;

import org.jspecify.annotations.NullMarked;
