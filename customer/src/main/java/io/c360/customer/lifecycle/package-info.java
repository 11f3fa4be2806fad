/** Where a customer stands between joining and leaving. */
@NullMarked
package io.c360.customer.lifecycle;

import org.jspecify.annotations.NullMarked;
