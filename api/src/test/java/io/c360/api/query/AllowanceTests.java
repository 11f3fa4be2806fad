package io.c360.api.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class AllowanceTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final RateSettings settings = new RateSettings(Duration.ofMinutes(1), 60,
			Map.of("store-clerk", 600L, "service-rep", 300L), Map.of("till", 120L));

	@Test
	void givesAClientItsOwnLineAndOthersTheBestOfTheirRoles() {
		assertThat(this.settings.of("till", Set.of("store-clerk")).header()).isEqualTo("\"client\";q=120;w=60");
		assertThat(this.settings.of("console", Set.of("service-rep", "store-clerk")).points()).isEqualTo(600);
		assertThat(this.settings.of(null, Set.of("analyst")).header()).isEqualTo("\"default\";q=60;w=60");
	}

	@Test
	void readsTheLineOfAClientFromTheEnvironmentAsTheLocalStackSaysIt() {
		var environment = new SystemEnvironmentPropertySource(
				StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of("C360_RATES_BYCLIENT_CLI", "7"));

		var bound = new Binder(ConfigurationPropertySources.from(environment)).bind("c360.rates", RateSettings.class);

		assertThat(bound.get().of("cli", Set.of("service-rep")).points()).isEqualTo(7);
	}

	@Test
	void fillsEvenlyAndNeverBeyondTheWhole() {
		var allowance = new Allowance(this.settings.of(null, Set.of()), NOON);

		allowance.take(60, NOON);
		assertThat(allowance.left(NOON)).isZero();
		assertThat(allowance.untilNext(NOON)).isEqualTo(Duration.ofSeconds(1));
		assertThat(allowance.left(NOON.plusSeconds(30))).isEqualTo(30);
		assertThat(allowance.left(NOON.plusSeconds(600))).isEqualTo(60);
		assertThat(allowance.isFull(NOON.plusSeconds(600))).isTrue();
	}

	@Test
	void makesWhoeverOverdrewItWaitLonger() {
		var allowance = new Allowance(this.settings.of(null, Set.of()), NOON);

		allowance.take(90, NOON);

		assertThat(allowance.left(NOON)).isZero();
		assertThat(allowance.untilNext(NOON)).isEqualTo(Duration.ofSeconds(31));
		assertThat(allowance.header(NOON)).isEqualTo("\"default\";r=0;t=90");
	}

	@Test
	void takesNothingBackWhenTheClockDoes() {
		var allowance = new Allowance(this.settings.of(null, Set.of()), NOON);
		allowance.take(10, NOON);

		assertThat(allowance.left(NOON.minusSeconds(60))).isEqualTo(50);
	}

}
