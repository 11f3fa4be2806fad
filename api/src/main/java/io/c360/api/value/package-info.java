/** What a customer is worth, and where they stand between joining and leaving. */
@NullMarked
package io.c360.api.value;

import org.jspecify.annotations.NullMarked;
