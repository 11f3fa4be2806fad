/** What stewards ask and decide: which records are the same customer. */
@NullMarked
package io.c360.api.identity;

import org.jspecify.annotations.NullMarked;
