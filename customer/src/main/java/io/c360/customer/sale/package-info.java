/** Flash sales: limited stock, one piece a person, and who has claimed one. */
@NullMarked
package io.c360.customer.sale;

import org.jspecify.annotations.NullMarked;
