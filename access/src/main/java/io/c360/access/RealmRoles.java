package io.c360.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** Reads roles from where Keycloak puts them: the claim {@code realm_access.roles}. */
public final class RealmRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

	private final Function<String, List<String>> authorities;

	/**
	 * @param authorities what a role of that name may be called here; none for roles that
	 * mean nothing here
	 */
	public RealmRoles(Function<String, List<String>> authorities) {
		this.authorities = authorities;
	}

	/** Makes whoever shows a token somebody with these roles. */
	public JwtAuthenticationConverter converter() {
		var converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(this);
		return converter;
	}

	@Override
	public Collection<GrantedAuthority> convert(Jwt token) {
		var access = token.getClaims().get("realm_access");
		var names = (access instanceof Map<?, ?> map && map.get("roles") instanceof Collection<?> roles) ? roles
				: List.of();
		return names.stream()
			.map(String::valueOf)
			.flatMap(name -> this.authorities.apply(name).stream())
			.map(authority -> (GrantedAuthority) new SimpleGrantedAuthority(authority))
			.toList();
	}

}
