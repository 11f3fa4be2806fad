/** Makes the reference models that ship with the product, and measures them. */
@NullMarked
package io.c360.models.train;

import org.jspecify.annotations.NullMarked;
