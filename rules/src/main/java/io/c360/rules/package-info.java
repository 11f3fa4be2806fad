/** The tables, offers and actions that business people edit: loaded, checked, asked. */
@NullMarked
package io.c360.rules;

import org.jspecify.annotations.NullMarked;
