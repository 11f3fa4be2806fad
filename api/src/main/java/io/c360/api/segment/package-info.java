/** Which customers behave alike and bring alike. */
@NullMarked
package io.c360.api.segment;

import org.jspecify.annotations.NullMarked;
