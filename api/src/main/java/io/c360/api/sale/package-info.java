/** Flash sales at tills and on channels: what is left, and claiming a piece. */
@NullMarked
package io.c360.api.sale;

import org.jspecify.annotations.NullMarked;
