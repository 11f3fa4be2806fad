/** How well agents and stores do, and how those who do badly are helped. */
@NullMarked
package io.c360.customer.agent;

import org.jspecify.annotations.NullMarked;
