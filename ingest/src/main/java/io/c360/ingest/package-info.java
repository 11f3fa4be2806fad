/** The program that takes in: a server without arguments, a command with them. */
@NullMarked
package io.c360.ingest;

import org.jspecify.annotations.NullMarked;
