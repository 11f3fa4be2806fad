/** What a customer holds. */
@NullMarked
package io.c360.api.subscription;

import org.jspecify.annotations.NullMarked;
