/** What a source system says of a person or an organisation. */
@NullMarked
package io.c360.customer.party;

import org.jspecify.annotations.NullMarked;
