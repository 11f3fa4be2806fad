package io.c360.api.access;

import java.util.Set;

/**
 * For what somebody asks.
 *
 * @param roles who may ask for it
 * @param hides classes that nobody sees for it
 * @param needsConsent true when contact data are shown only of customers who agreed
 */
public record Purpose(String name, Set<Role> roles, Set<String> hides, boolean needsConsent) {

	/** No purpose at all, which hides nothing of its own. */
	static final Purpose NONE = new Purpose("none", Set.of(), Set.of(), false);

}
