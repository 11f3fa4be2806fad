package io.c360.api.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** What somebody does here, by the name that the realm has for it. */
public enum Role {

	/** Answers customers on the hotline and online. */
	SERVICE_REP("service-rep"),
	/** Serves customers at a till. */
	STORE_CLERK("store-clerk"),
	/** Calls customers who are leaving or have left. */
	WINBACK_AGENT("winback-agent"),
	/** Answers complaints. */
	COMPLAINT_HANDLER("complaint-handler"),
	/** Decides which records are the same customer. */
	STEWARD("steward"),
	/** Answers privacy requests. */
	PRIVACY_OFFICER("privacy-officer"),
	/** Looks at many customers, without their names. */
	ANALYST("analyst"),
	/** Runs the system. */
	ADMIN("admin");

	private static final String AUTHORITY = "ROLE_";

	private final String realmName;

	Role(String realmName) {
		this.realmName = realmName;
	}

	/** The role of that name; empty for roles that may ask nothing here. */
	static Optional<Role> named(String realmName) {
		return Arrays.stream(values()).filter(role -> role.realmName.equals(realmName)).findFirst();
	}

	/** The roles of whoever asks. */
	static Set<Role> of(Authentication authentication) {
		return authentication.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.flatMap(authority -> ofAuthority(String.valueOf(authority)).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The name that the realm has for it. */
	String realmName() {
		return this.realmName;
	}

	/** The role that an authority stands for. */
	static Optional<Role> ofAuthority(String authority) {
		return Arrays.stream(values()).filter(role -> role.authority().equals(authority)).findFirst();
	}

	/** The authority that stands for it. */
	String authority() {
		return AUTHORITY + name();
	}

}
