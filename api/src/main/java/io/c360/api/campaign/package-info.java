/** Waves of campaigns and what came of them. */
@NullMarked
package io.c360.api.campaign;

import org.jspecify.annotations.NullMarked;
