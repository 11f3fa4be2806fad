package io.c360.population;

import java.util.BitSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PermutationTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 1000, 3650, 175_200 })
	void givesEveryNumberOnce(int size) {
		var permutation = new Permutation(7, 1, size);
		var seen = new BitSet(size);

		for (int number = 0; number < size; number++) {
			seen.set((int) permutation.at(number));
		}

		assertThat(seen.cardinality()).isEqualTo(size);
		assertThat(seen.length()).isEqualTo(size);
	}

	@Test
	void dependsOnSeedAndNumber() {
		var first = new Permutation(7, 1, 1_000_000);

		assertThat(new Permutation(8, 1, 1_000_000).at(5)).isNotEqualTo(first.at(5));
		assertThat(new Permutation(7, 2, 1_000_000).at(5)).isNotEqualTo(first.at(5));
		assertThat(new Permutation(7, 1, 1_000_000).at(5)).isEqualTo(first.at(5));
	}

}
