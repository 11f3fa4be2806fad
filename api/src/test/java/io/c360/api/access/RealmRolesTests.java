package io.c360.api.access;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class RealmRolesTests {

	@Test
	void takesOurRolesAndLeavesOthers() {
		assertThat(roles(Map.of("roles", List.of("service-rep", "offline_access", "ingest"))))
			.containsExactly("ROLE_SERVICE_REP");
	}

	@Test
	void findsNothingInAnythingElse() {
		assertThat(roles(Map.of())).isEmpty();
		assertThat(roles("service-rep")).isEmpty();
		assertThat(roles(Map.of("roles", "service-rep"))).isEmpty();
	}

	private static List<String> roles(Object access) {
		var token = Jwt.withTokenValue("t").header("alg", "RS256").claim("realm_access", access).build();
		return AccessWiring.roles().convert(token).stream().map(GrantedAuthority::getAuthority).toList();
	}

}
