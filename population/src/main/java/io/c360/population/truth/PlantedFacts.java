package io.c360.population.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the files of an invented population say, read as they are and by nothing of ours:
 * the oracle of the head queries. A fact is of a record, {@code source/key}, or of a
 * number, {@code msisdn:…}.
 *
 * @param charged fen of bills and top-ups by record
 * @param groups the records of the members of each company
 * @param records the records of each person
 * @param rivalCompanies people whom a rival's account manager called before they left, by
 * case
 */
public record PlantedFacts(Map<String, List<Held>> held, Map<String, Long> charged, Map<String, List<Word>> consents,
		Map<String, List<String>> groups, List<Call> calls, Map<String, List<String>> rivalCompanies,
		Map<String, List<String>> records) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** A subscription. */
	public record Held(String number, boolean ended, LocalDate end) {
	}

	/**
	 * A word about being called.
	 *
	 * @param purpose what for: sales, win-back, all and the like
	 */
	public record Word(String purpose, Instant at, boolean granted) {
	}

	/** A call as one side reports it. */
	public record Call(String of, boolean outgoing, String counterpart, Instant at) {
	}

	/**
	 * Reads the files of a population.
	 * @throws UncheckedIOException when one is missing
	 */
	public static PlantedFacts of(Path people) {
		var facts = new PlantedFacts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new TreeMap<>(),
				new ArrayList<>(), new TreeMap<>(), new HashMap<>());
		each(people.resolve("billing.subscription.ndjson"), line -> facts.held(party("billing", line), line));
		each(people.resolve("billing.bill.ndjson"),
				line -> facts.charged.merge(party("billing", line), line.at("/amountDue/amount").asLong(), Long::sum));
		each(people.resolve("billing.topup.ndjson"),
				line -> facts.charged.merge(party("billing", line), line.at("/amount/amount").asLong(), Long::sum));
		each(people.resolve("crm.consent.ndjson"), line -> facts.word(party("crm", line), line));
		each(people.resolve("crm.link.ndjson"), facts::link);
		each(people.resolve("network.usage.ndjson"), line -> facts.call(line));
		rows(people.resolve("truth.csv"),
				row -> facts.records.computeIfAbsent(row[1], person -> new ArrayList<>()).add(row[0]));
		facts.records.remove("person");
		rows(people.resolve("truth-trap.csv"), row -> {
			if (row[0].equals("RIVAL_ACCOUNT_MANAGER")) {
				facts.rivalCompanies.computeIfAbsent(row[1], rival -> new ArrayList<>()).add(row[2]);
			}
		});
		return facts;
	}

	private void held(String record, JsonNode line) {
		var ended = line.at("/status").asString().equals("terminated");
		this.held.computeIfAbsent(record, of -> new ArrayList<>())
			.add(new Held(line.at("/msisdn").asString(""), ended,
					ended ? LocalDate.parse(line.at("/terminationDate").asString()) : LocalDate.MAX));
	}

	private void word(String record, JsonNode line) {
		if (line.at("/channel").asString("outbound-call").equals("outbound-call")) {
			this.consents.computeIfAbsent(record, of -> new ArrayList<>())
				.add(new Word(line.at("/purpose").asString(), Instant.parse(line.at("/consentDate").asString()),
						line.at("/decision").asString().equals("granted")));
		}
	}

	private void link(JsonNode line) {
		if (line.at("/group/kind").asString().equals("enterprise")) {
			this.groups.computeIfAbsent("crm/" + line.at("/group/id").asString(), group -> new ArrayList<>())
				.add(party("crm", line));
		}
	}

	private void call(JsonNode line) {
		if (line.has("counterpart")) {
			this.calls.add(new Call(party("network", line), line.at("/direction").asString().equals("outgoing"),
					line.at("/counterpart").asString(), Instant.parse(line.at("/usageDate").asString())));
		}
	}

	private static String party(String source, JsonNode line) {
		var party = line.at("/party");
		return party.has("id") ? party.at("/source").asString(source) + "/" + party.at("/id").asString()
				: "msisdn:" + party.at("/msisdn").asString();
	}

	private interface Each<T> {

		void take(T one);

	}

	private static void each(Path file, Each<JsonNode> each) {
		lines(file, line -> each.take(JSON.readTree(line)));
	}

	private static void rows(Path file, Each<String[]> each) {
		lines(file, line -> each.take(line.split(",", -1)));
	}

	private static void lines(Path file, Each<String> each) {
		try (var lines = Files.lines(file)) {
			lines.forEach(each::take);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
