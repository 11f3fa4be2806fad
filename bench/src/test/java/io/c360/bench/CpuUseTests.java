package io.c360.bench;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CpuUseTests {

	@Test
	void tellsMicrosecondsForEachItemByProcess() {
		var seconds = new LinkedHashMap<String, Double>();
		seconds.put("ingest", 0.5);
		seconds.put("neo4j", 1.0);

		assertThat(new CpuUse(seconds).per(10_000)).isEqualTo("150 µs (ingest 50, neo4j 100)");
	}

	@Test
	void leavesOutWhoDidNothing() {
		assertThat(new CpuUse(Map.of("kafka", 0.001, "api", 1.0)).per(10_000)).isEqualTo("100 µs (api 100)");
	}

	@Test
	void saysWhenNothingWasDone() {
		assertThat(new CpuUse(Map.of("api", 1.0)).per(0)).isEqualTo("nothing done");
	}

	@Test
	void addsUpByProcess() {
		var sum = new CpuUse(Map.of("api", 1.0)).plus(new CpuUse(Map.of("api", 0.5, "neo4j", 2.0)));

		assertThat(sum.seconds()).containsOnly(Map.entry("api", 1.5), Map.entry("neo4j", 2.0));
		assertThat(sum.total()).isEqualTo(3.5);
	}

	@Test
	void takesAwayWhatIsKnownOfOneProcess() {
		var use = new CpuUse(Map.of("command", 5.0, "neo4j", 1.0));

		assertThat(use.minus("command", 4).of("command")).isEqualTo(1);
		assertThat(use.minus("command", 9).total()).isEqualTo(1);
		assertThat(use.minus("nobody", 9).total()).isEqualTo(6);
	}

}
