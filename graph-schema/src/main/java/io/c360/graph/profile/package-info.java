/** What is asked of one customer. */
@NullMarked
package io.c360.graph.profile;

import org.jspecify.annotations.NullMarked;
