package io.c360.customer.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaveOrderTests {

	/** M: mobile, B: broadband, MB: both, N: new. */
	@ParameterizedTest
	@CsvSource({ "MB, '', true", "M, '', false", "B, '', false", "N, '', false", "M, MB, true", "B, MB, true",
			"M B, MB, true", "N, MB, false", "N, MB M, false", "N, MB M B, true", "MB M B N, '', true",
			"MB N, '', false", "MB M, '', true", "MB N, M B, true", "MB, MB M B N, true" })
	void reachesWhoHasMoreFirstAndNewCustomersLast(String next, String before, boolean may) {
		var waves = before.isEmpty() ? List.<Audience>of()
				: Stream.of(before.split(" ")).map(one -> audience(one, null)).toList();

		assertThat(WaveOrder.hinders(audience(next, null), waves).isEmpty()).isEqualTo(may);
	}

	@Test
	void looksAtEachCityByItself() {
		var mobile = audience("M", "广州");

		assertThat(WaveOrder.hinders(mobile, List.of(audience("MB", "深圳")))).isPresent();
		assertThat(WaveOrder.hinders(mobile, List.of(audience("MB", "广州")))).isEmpty();
		assertThat(WaveOrder.hinders(mobile, List.of(audience("MB", null)))).isEmpty();
		assertThat(WaveOrder.hinders(audience("M", null), List.of(audience("MB", "广州"))))
			.hasValueSatisfying(because -> assertThat(because).contains("移动+宽带"));
	}

	private static Audience audience(String bundles, @Nullable String city) {
		Set<BundleType> types = Stream.of(bundles.split(" ")).map(word -> switch (word) {
			case "MB" -> BundleType.MOBILE_AND_BROADBAND;
			case "M" -> BundleType.MOBILE_ONLY;
			case "B" -> BundleType.BROADBAND_ONLY;
			default -> BundleType.PURE_NEW;
		}).collect(Collectors.toSet());
		return new Audience(city, types, Set.of("CORE"), "outbound-call", 0, 0, 100);
	}

}
