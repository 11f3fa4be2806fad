package io.c360.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTests {

	@TempDir
	private Path folder;

	@Test
	void stayTheSameWhileTheyAreFree() {
		var first = new ServerNotes(this.folder).claimPort("any", "http");

		assertThat(new ServerNotes(this.folder).claimPort("any", "http")).isEqualTo(first);
	}

	@Test
	void changeWhenSomebodyElseHasThem() throws IOException {
		var first = new ServerNotes(this.folder).claimPort("any", "http");

		try (var _ = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
			assertThat(new ServerNotes(this.folder).claimPort("any", "http")).isNotEqualTo(first);
		}
	}

}
