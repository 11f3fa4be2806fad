/** What the api measures of itself, beside what its frameworks do. */
@NullMarked
package io.c360.api.measure;

import org.jspecify.annotations.NullMarked;
