package io.c360.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.c360.customer.agent.Difference;
import io.c360.customer.agent.Share;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The experiments that come with the replayed decisions: our shares give the lifts that
 * are published with them.
 */
class PublishedLiftTests {

	private static final Path METRICS = Path.of("../../shared/data/decisions/CDH_Metrics_ImpactAnalyzer.json");

	private record Experiment(Share ours, Share control, double lift, boolean significant) {
	}

	@Test
	void givesThePublishedLiftOfEveryExperimentWithAControlGroup() throws IOException {
		Assumptions.assumeTrue(Files.exists(METRICS), () -> "skipped: there is no " + METRICS);
		var experiments = experiments().stream().filter(experiment -> experiment.control().of() > 0).toList();

		assertThat(experiments).hasSize(20).allSatisfy(experiment -> {
			var lift = experiment.ours().value() / experiment.control().value() - 1;
			assertThat(lift).isCloseTo(experiment.lift(), within(1e-6));
			var difference = new Difference(experiment.ours(), experiment.control());
			assertThat(difference.value()).isBetween(difference.atLeast(), difference.atMost());
		});
	}

	private static List<Experiment> experiments() throws IOException {
		var text = Files.readString(METRICS);
		var experiments = new ArrayList<Experiment>();
		for (var one : Pattern.compile("\\{[^{}]*\"EngagementLift\":[^{}]*}").matcher(text).results().toList()) {
			experiments.add(new Experiment(share(one.group(), "NBA"), share(one.group(), "Control"),
					number(one.group(), "EngagementLift"), one.group().contains("\"IsSignificant\":true")));
		}
		return experiments;
	}

	private static Share share(String experiment, String group) {
		return new Share((long) number(experiment, "Accepts_" + group),
				(long) number(experiment, "Impressions_" + group));
	}

	private static double number(String experiment, String name) {
		var found = Pattern.compile("\"" + name + "\":([-0-9.eE]+)").matcher(experiment);
		assertThat(found.find()).as(name).isTrue();
		return Double.parseDouble(found.group(1));
	}

}
