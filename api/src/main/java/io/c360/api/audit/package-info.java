/** Who has read what of whom, kept and shown to privacy officers. */
@NullMarked
package io.c360.api.audit;

import org.jspecify.annotations.NullMarked;
