/** The groups that a customer belongs to. */
@NullMarked
package io.c360.api.group;

import org.jspecify.annotations.NullMarked;
