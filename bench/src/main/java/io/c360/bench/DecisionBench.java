package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.customer.decision.Contact;
import io.c360.customer.decision.Situation;
import io.c360.customer.decision.Traits;
import io.c360.rules.RuleBook;
import io.c360.rules.Rules;
import org.jspecify.annotations.Nullable;

/**
 * How long one next best action takes with a large catalogue: a thousand actions, a
 * hundred rows of policy, forty contacts before. Without the graph.
 */
final class DecisionBench {

	private static final int ACTIONS = 1_000;

	private static final int RULES = 100;

	private static final int CONTACTS = 40;

	private static final double MOST_MILLIS = 5;

	private static final int WARM = 2_000;

	private static final int DECISIONS = 5_000;

	private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

	private DecisionBench() {
	}

	static void run(Options options, Report report) {
		report.begin("Next best action, %,d actions, %d rules, %d contacts before".formatted(ACTIONS, RULES, CONTACTS),
				"./c360 bench decision");
		var folder = folder();
		try (var book = RuleBook.open(folder, Duration.ofHours(1))) {
			var began = System.nanoTime();
			var rules = book.now();
			var loading = (System.nanoTime() - began) / 1e9;
			decide(rules, WARM);
			report.add(Result.of("rules loaded and checked", Sample.of(loading), "s"));
			for (int repetition = 0; repetition < options.repetitions(); repetition++) {
				var times = Sample.of(decide(rules, DECISIONS));
				report.add(
						Result.ofLatency("one decision", times).atMost(MOST_MILLIS, times.percentile(99), "ms at p99"));
			}
			report.end("Tables, eligibility, policy, caps and ranking; one thread.");
		}
		finally {
			Scratch.remove(folder);
		}
	}

	private static double[] decide(Rules rules, int times) {
		var millis = new double[times];
		for (int time = 0; time < times; time++) {
			var began = System.nanoTime();
			var untiered = traits(time, null);
			var traits = traits(time, rules.tier(untiered).tier());
			var situation = new Situation(new CustomerId(new UUID(1, time)), 1, traits, rules.suppressions(traits),
					rules.caps(traits), contacts(time), List.of(), Map.of(), Set.of());
			rules.actions().decisions().decide(situation, null, NOW);
			millis[time] = (System.nanoTime() - began) / 1e6;
		}
		return millis;
	}

	private static Traits traits(int seed, @Nullable String tier) {
		return Traits.builder()
			.word("kind", "INDIVIDUAL")
			.word("stage", List.of("NEW", "GROWING", "STABLE", "DECLINING").get(seed % 4))
			.word("band", List.of("TOP", "MIDDLE", "BOTTOM").get(seed % 3))
			.word("trend", "FLAT")
			.word("activity", "HIGH")
			.word("dataHabit", "MEDIUM")
			.flag("local", true)
			.flag("justifiedComplaint", seed % 20 == 0)
			.flag("priceSensitive", seed % 2 == 0)
			.number("age", 18 + seed % 60)
			.number("tenureMonths", seed % 120)
			.word("tier", tier)
			.build();
	}

	private static List<Contact> contacts(int seed) {
		return IntStream.range(0, CONTACTS)
			.mapToObj(i -> new Contact("a" + (seed + i * 7) % ACTIONS, "g" + i % 50, "sms",
					NOW.minus(Duration.ofDays(10L * i)), Contact.Answer.PRESENTED, "", false))
			.toList();
	}

	private static Path folder() {
		try {
			var folder = Files.createTempDirectory("c360-rules");
			Files.writeString(folder.resolve("actions.json"), actions());
			Files.writeString(folder.resolve("policy.dmn"), policy());
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String actions() {
		var actions = IntStream.range(0, ACTIONS)
			.mapToObj(
					i -> """
							{"id": "a%d", "kind": "OFFER", "group": "g%d", "name": "a%d", "channels": ["till", "app"], "worth": %d, "lever": 1,
							 "base": -2, "eligible": {"within": {"age": {"least": %d, "most": %d}}},
							 "effects": [{"when": {"oneOf": {"tier": ["CORE"]}}, "points": 0.4, "because": "core"},
							             {"when": {"oneOf": {"stage": ["GROWING"]}}, "points": 0.2, "because": "grows"}],
							 "busy": "-", "idle": "-"}"""
						.formatted(i, i % 50, i, 1000 + i, 18 + i % 20, 40 + i % 40))
			.toList();
		return "{\"version\": \"bench\", \"control\": {\"name\": \"none\", \"perMille\": 0}, \"actions\": ["
				+ String.join(",", actions) + "]}";
	}

	private static String policy() {
		var rows = new ArrayList<String>();
		for (int i = 0; i < RULES; i++) {
			var stage = List.of("NEW", "GROWING", "STABLE", "DECLINING").get(i % 4);
			rows.add(List.of("\"" + stage + "\"", "[" + (18 + i % 40) + ".." + (20 + i % 40) + "]", "-")
				.stream()
				.map(cell -> "<inputEntry><text>" + cell + "</text></inputEntry>")
				.collect(Collectors.joining("", "<rule id=\"r" + i + "\">", ""))
					+ List.of("\"SUITABILITY\"", "\"g" + i % 50 + "\"", "\"-\"", "\"r" + i + "\"")
						.stream()
						.map(cell -> "<outputEntry><text>" + cell + "</text></outputEntry>")
						.collect(Collectors.joining())
					+ "</rule>");
		}
		return """
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="urn:bench" id="policy" name="policy">
				<inputData id="s" name="stage"><variable name="stage" typeRef="string"/></inputData>
				<inputData id="a" name="age"><variable name="age" typeRef="number"/></inputData>
				<inputData id="j" name="justifiedComplaint"><variable name="justifiedComplaint" typeRef="string"/></inputData>
				<decision id="d" name="policy"><variable name="policy"/>
				<informationRequirement id="q"><requiredInput href="#s"/></informationRequirement>
				<informationRequirement id="w"><requiredInput href="#a"/></informationRequirement>
				<informationRequirement id="e"><requiredInput href="#j"/></informationRequirement>
				<decisionTable id="t" hitPolicy="COLLECT">
				<input id="x"><inputExpression typeRef="string"><text>stage</text></inputExpression></input>
				<input id="y"><inputExpression typeRef="number"><text>age</text></inputExpression></input>
				<input id="z"><inputExpression typeRef="string"><text>justifiedComplaint</text></inputExpression></input>
				<output name="stop" typeRef="string"/><output name="scope" typeRef="string"/>
				<output name="because" typeRef="string"/><output name="rule" typeRef="string"/>
				%s
				</decisionTable></decision></definitions>
				"""
			.formatted(String.join("\n", rows));
	}

}
