/** Forgets customers, and hands out what is known of them, for privacy officers. */
@NullMarked
package io.c360.api.erasure;

import org.jspecify.annotations.NullMarked;
