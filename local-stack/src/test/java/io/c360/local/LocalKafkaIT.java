package io.c360.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithKafka
class LocalKafkaIT {

	@Test
	void answersInItsOwnProtocol(LocalKafka.Endpoint address) {
		var port = Integer.parseInt(address.bootstrap().substring(address.bootstrap().indexOf(':') + 1));

		assertThat(KafkaQuestion.answeredAt(port)).isTrue();
	}

	@Test
	void isNotTakenForAnotherServerThatListens() throws IOException {
		try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(KafkaQuestion.answeredAt(silent.getLocalPort())).isFalse();
		}
	}

}
