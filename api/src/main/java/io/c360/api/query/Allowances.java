package io.c360.api.query;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.c360.api.access.Viewer;
import org.springframework.stereotype.Component;

/**
 * What is left to each person at each client, on this instance. Those who have everything
 * left are forgotten when there are many.
 */
@Component
final class Allowances {

	private static final int MANY = 10_000;

	private final RateSettings settings;

	private final InstantSource clock;

	private final Map<Key, Allowance> allowances = new ConcurrentHashMap<>();

	Allowances(RateSettings settings, InstantSource clock) {
		this.settings = settings;
		this.clock = clock;
	}

	private record Key(String client, String subject, RateSettings.Policy policy) {
	}

	/** What is left to somebody. */
	Allowance of(Viewer viewer) {
		var policy = this.settings.of(viewer.client(), viewer.roleNames());
		var key = new Key(String.valueOf(viewer.client()), viewer.subject(), policy);
		var known = this.allowances.get(key);
		if (known != null) {
			return known;
		}
		var now = this.clock.instant();
		if (this.allowances.size() >= MANY) {
			this.allowances.values().removeIf(allowance -> allowance.isFull(now));
		}
		return this.allowances.computeIfAbsent(key, any -> new Allowance(policy, now));
	}

}
