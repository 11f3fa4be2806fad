/** The program that answers channels and staff. */
@NullMarked
package io.c360.api;

import org.jspecify.annotations.NullMarked;
