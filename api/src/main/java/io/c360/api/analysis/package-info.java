/** The questions that the analysts of the source ask, each with its query. */
@NullMarked
package io.c360.api.analysis;

import org.jspecify.annotations.NullMarked;
