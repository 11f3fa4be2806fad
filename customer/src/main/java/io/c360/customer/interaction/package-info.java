/** Contacts of a customer on any channel. */
@NullMarked
package io.c360.customer.interaction;

import org.jspecify.annotations.NullMarked;
