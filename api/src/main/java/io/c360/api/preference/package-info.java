/** What a customer said that they like, and what they seem to like. */
@NullMarked
package io.c360.api.preference;

import org.jspecify.annotations.NullMarked;
