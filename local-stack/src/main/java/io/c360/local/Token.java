package io.c360.local;

import java.util.List;
import java.util.Set;

/** Prints an access token of a demo user or of a service account. */
final class Token {

	private static final Set<String> SERVICE_ACCOUNTS = Set.of("till", "ingest");

	private Token() {
	}

	static ExitCode run(StateFolder state, List<String> args) {
		var names = Arguments.of(args, Set.of(), Set.of()).rest(1);
		if (names.isEmpty()) {
			throw new LocalProblem(ExitCode.USAGE, "Whose token? For example: ./c360 token rep");
		}
		Say.line(of(RunSettings.ofRunning(state), names.getFirst()));
		return ExitCode.OK;
	}

	static String of(RunSettings settings, String name) {
		var keycloak = new LocalKeycloak.Endpoint(settings.need("keycloak.issuer"));
		return SERVICE_ACCOUNTS.contains(name) ? keycloak.serviceToken(name) : keycloak.token(name);
	}

}
