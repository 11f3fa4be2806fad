/** The complaints of a customer. */
@NullMarked
package io.c360.api.complaint;

import org.jspecify.annotations.NullMarked;
