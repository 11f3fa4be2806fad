/** That somebody is forgotten, and stays so. */
@NullMarked
package io.c360.customer.erasure;

import org.jspecify.annotations.NullMarked;
