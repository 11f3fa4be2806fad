/** The console in the browser: its pages, and what a browser may do with them. */
@NullMarked
package io.c360.api.console;

import org.jspecify.annotations.NullMarked;
