/** Who of those who left may come back, and who could bring them. */
@NullMarked
package io.c360.customer.winback;

import org.jspecify.annotations.NullMarked;
