/** What any GraphQL request has to keep to, and how it is told when it fails. */
@NullMarked
package io.c360.api.query;

import org.jspecify.annotations.NullMarked;
