package io.c360.customer.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.c360.customer.value.ServedContact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceSegmentTests {

	private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");

	@Test
	void putsEverybodyIntoOneSegmentByHowTheyCome() {
		assertThat(segment()).isEqualTo(ServiceSegment.Kind.QUIET);
		assertThat(segment("app", "app", "hotline")).isEqualTo(ServiceSegment.Kind.SELF_SERVING);
		assertThat(segment("till", "store", "hotline")).isEqualTo(ServiceSegment.Kind.VISITING);
		assertThat(segment("hotline")).isEqualTo(ServiceSegment.Kind.CALLING);
		assertThat(segment("hotline", "app")).isEqualTo(ServiceSegment.Kind.MIXED);
	}

	@Test
	void forgetsWhatIsOlderThanHalfAYearAndWhatWeBegan() {
		var old = new ServedContact(NOW.minus(Duration.ofDays(200)), "hotline", "inbound");
		var ours = new ServedContact(NOW.minus(Duration.ofDays(2)), "outbound-call", "outbound");

		assertThat(ServiceSegment.of(List.of(old, ours), List.of(), NOW).kind()).isEqualTo(ServiceSegment.Kind.QUIET);
	}

	private static ServiceSegment.Kind segment(String... channels) {
		var contacts = new ArrayList<ServedContact>();
		for (var channel : channels) {
			contacts.add(new ServedContact(NOW.minusSeconds(3_600), channel, "inbound"));
		}
		return ServiceSegment.of(contacts, List.of(), NOW).kind();
	}

}
