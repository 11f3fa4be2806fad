package io.c360.api.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who asks, as what, from where and what for.
 *
 * @param subject their id in the realm
 * @param client the program that they ask with, by its id in the realm
 * @param city the city that they work for; null or {@code *} for all of them
 */
public record Viewer(String subject, @Nullable String client, Set<Role> roles, @Nullable String city,
		@Nullable String department, @Nullable String store, Purpose purpose, Sight sight) {

	private static final Set<Role> BOUND_TO_A_CITY = EnumSet.of(Role.SERVICE_REP, Role.WINBACK_AGENT,
			Role.COMPLAINT_HANDLER);

	private static final Set<Role> THROUGH_LISTS = EnumSet.of(Role.WINBACK_AGENT, Role.ANALYST);

	private static final String ALL_CITIES = "*";

	/**
	 * Whoever has signed in.
	 * @param purpose what they say that they ask for; null for what their role asks for
	 * @throws AccessRefusal when none of their roles may ask for that
	 */
	static Viewer of(Authentication authentication, @Nullable String purpose) {
		var roles = Role.of(authentication);
		var table = AccessTable.get();
		var named = table.purpose((purpose != null && !purpose.isBlank()) ? purpose.strip() : null, roles)
			.orElseThrow(
					() -> new AccessRefusal("Your roles do not ask for this purpose; name one of " + table.purposes()
						.stream()
						.filter(known -> known.roles().stream().anyMatch(roles::contains))
						.map(Purpose::name)
						.toList()));
		return new Viewer(authentication.getName(), claim(authentication, "azp"), roles, claim(authentication, "city"),
				claim(authentication, "department"), claim(authentication, "store"), named, table.sight(roles, named));
	}

	/** The name under which whoever signed in enters something. */
	public static String nameOf(Jwt token) {
		var name = token.getClaimAsString("preferred_username");
		return (name != null) ? name : token.getSubject();
	}

	private static @Nullable String claim(Authentication authentication, String name) {
		return (authentication instanceof JwtAuthenticationToken token) ? token.getToken().getClaimAsString(name)
				: null;
	}

	/**
	 * The only city whose customers they meet without a case, in the form in which cities
	 * are compared; null for any. A till serves whoever stands there.
	 */
	public @Nullable String onlyCity() {
		var bound = this.city != null && !this.city.equals(ALL_CITIES) && BOUND_TO_A_CITY.containsAll(this.roles);
		return (bound && this.city != null) ? Attribute.CITY.normalise(this.city) : null;
	}

	/** True for those who have no customer in front of them, and can wait. */
	public boolean worksThroughLists() {
		return THROUGH_LISTS.containsAll(this.roles);
	}

	/** The roles by their names in the realm. */
	public Set<String> roleNames() {
		return this.roles.stream().map(Role::realmName).collect(Collectors.toUnmodifiableSet());
	}

	/** Who and what for. */
	@Override
	public String toString() {
		return this.subject + " for " + this.purpose.name();
	}

}
