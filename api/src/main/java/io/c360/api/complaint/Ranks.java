package io.c360.api.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.jwt.Jwt;

/** What ranks somebody has, as the authority table calls them: the roles of the realm. */
final class Ranks {

	private Ranks() {
	}

	static List<String> of(Jwt viewer) {
		var ranks = new ArrayList<String>();
		Map<String, Object> access = viewer.getClaimAsMap("realm_access");
		if (access != null && access.get("roles") instanceof List<?> roles) {
			roles.forEach(role -> ranks.add(String.valueOf(role)));
		}
		return ranks;
	}

}
