/** What has changed since the index last knew. */
@NullMarked
package io.c360.graph.change;

import org.jspecify.annotations.NullMarked;
