/** What a channel is told of one customer. */
@NullMarked
package io.c360.api.profile;

import org.jspecify.annotations.NullMarked;
