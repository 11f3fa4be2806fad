package io.c360.customer.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionTests {

	@Test
	void namesTheFirstTraitThatDoesNotFitInTheOrderOfTheFile() {
		var names = new ArrayList<>(List.of("network", "payment", "band", "trend", "tier", "stage"));
		var random = new Random(3);

		for (var round = 0; round < 20; round++) {
			Collections.shuffle(names, random);
			var asked = new LinkedHashMap<String, Set<String>>();
			names.forEach(name -> asked.put(name, Set.of("X")));
			assertThat(new Condition(asked, Map.of()).unmet(Traits.builder().build()).orElseThrow().trait())
				.isEqualTo(names.getFirst());
		}
	}

}
