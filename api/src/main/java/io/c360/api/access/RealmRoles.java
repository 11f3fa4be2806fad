package io.c360.api.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads our roles from where Keycloak puts them; others are left out. */
final class RealmRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

	@Override
	public Collection<GrantedAuthority> convert(Jwt token) {
		var access = token.getClaims().get("realm_access");
		var names = (access instanceof Map<?, ?> map && map.get("roles") instanceof Collection<?> roles) ? roles
				: List.of();
		return names.stream()
			.map(String::valueOf)
			.map(Role::named)
			.flatMap(Optional::stream)
			.map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.authority()))
			.toList();
	}

}
