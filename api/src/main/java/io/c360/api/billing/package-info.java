/** How a customer pays. */
@NullMarked
package io.c360.api.billing;

import org.jspecify.annotations.NullMarked;
