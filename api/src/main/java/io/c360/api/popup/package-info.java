/** What a till shows the moment a customer is recognised. */
@NullMarked
package io.c360.api.popup;

import org.jspecify.annotations.NullMarked;
