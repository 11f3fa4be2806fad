package io.c360.ingest.access;

import java.util.Collection;
import java.util.List;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The roles that the realm gives somebody, from the claim {@code realm_access.roles}. */
final class RealmRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

	@Override
	public Collection<GrantedAuthority> convert(Jwt token) {
		var access = token.getClaimAsMap("realm_access");
		if (access != null && access.get("roles") instanceof Collection<?> roles) {
			return roles.stream().map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role)).toList();
		}
		return List.of();
	}

}
