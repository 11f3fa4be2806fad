/** How intake goes, for those who run the system. */
@NullMarked
package io.c360.api.operations;

import org.jspecify.annotations.NullMarked;
