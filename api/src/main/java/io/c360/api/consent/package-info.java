/** What a customer agreed to be contacted for. */
@NullMarked
package io.c360.api.consent;

import org.jspecify.annotations.NullMarked;
