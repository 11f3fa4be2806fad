/** The golden profile: what we conclude from all records of one customer. */
@NullMarked
package io.c360.customer.profile;

import org.jspecify.annotations.NullMarked;
