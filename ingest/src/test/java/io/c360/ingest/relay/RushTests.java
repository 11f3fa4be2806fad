package io.c360.ingest.relay;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RushTests {

	private final AtomicLong changed = new AtomicLong();

	private final Rush rush = new Rush(this.changed::get);

	@Test
	void isOnWhileManyCustomersChangeAndNotAfterwards() throws InterruptedException {
		this.changed.set(1_000_000);
		assertThat(this.rush.isOn()).isTrue();

		Thread.sleep(20);
		this.changed.addAndGet(1);
		assertThat(this.rush.isOn()).as("1 in 20 ms is less than 100 in a second").isFalse();
	}

}
