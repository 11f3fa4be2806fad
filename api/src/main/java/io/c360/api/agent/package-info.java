/** How agents, stores and couriers do. */
@NullMarked
package io.c360.api.agent;

import org.jspecify.annotations.NullMarked;
