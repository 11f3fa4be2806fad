package io.c360.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.c360.customer.CustomerProblem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SearchServerTests {

	private static final Duration SOON = Duration.ofMillis(300);

	@Test
	void saysThatSearchIsUnavailableWhenNobodyListens() throws IOException {
		int port;
		try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = closed.getLocalPort();
		}
		try (var server = SearchServer.open(at(port))) {
			assertThat(server.isAvailable()).isFalse();
			assertThatExceptionOfType(CustomerProblem.Unavailable.class)
				.isThrownBy(() -> new CustomerSearch(server).search(CustomerQuery.of("x"), 1, null));
			assertThatExceptionOfType(CustomerProblem.Unavailable.class).isThrownBy(() -> new CustomerIndex(server)
				.write(List.of(SearchableCustomer.former(SearchableCustomers.id(1), 1))));
		}
	}

	@Test
	void doesNotWaitForAServerThatHangs() throws IOException {
		try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				var server = SearchServer.open(at(silent.getLocalPort()))) {
			var started = System.nanoTime();

			assertThatExceptionOfType(CustomerProblem.Unavailable.class)
				.isThrownBy(() -> new CustomerSearch(server).search(CustomerQuery.of("x"), 1, null));

			assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON.multipliedBy(4));
		}
	}

	@Test
	void opensWithoutAServerAndHidesThePassword() {
		assertThatNoException().isThrownBy(() -> SearchServer.open(at(1)).close());
		assertThat(at(1).as("elastic", "secret").toString()).doesNotContain("secret");
	}

	private static IndexSettings at(int port) {
		return new IndexSettings(URI.create("http://127.0.0.1:" + port), null, null, SOON, SOON);
	}

}
