package io.c360.population;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTests {

	private static final Map<Kind, List<String>> REQUIRED = Map.ofEntries(
			Map.entry(Kind.PARTY, List.of("id", "partyType", "lastUpdate")),
			Map.entry(Kind.SUBSCRIPTION, List.of("id", "party", "status", "lastUpdate")),
			Map.entry(Kind.LINK, List.of("id", "party", "group", "role")),
			Map.entry(Kind.CAMPAIGN, List.of("id", "name", "status")),
			Map.entry(Kind.INTERACTION, List.of("id", "party", "interactionDate", "channel")),
			Map.entry(Kind.COMPLAINT, List.of("id", "party", "creationDate", "status", "lastUpdate")),
			Map.entry(Kind.COMPLAINT_EVENT, List.of("id", "party", "complaint", "eventDate", "type")),
			Map.entry(Kind.BILL, List.of("id", "party", "billDate", "amountDue")),
			Map.entry(Kind.TOPUP, List.of("id", "party", "topupDate", "amount")),
			Map.entry(Kind.USAGE, List.of("id", "party", "usageDate", "usageType")),
			Map.entry(Kind.OUTCOME, List.of("id", "party", "outcomeDate", "campaign", "outcome")),
			Map.entry(Kind.LEAD_EVENT, List.of("id", "party", "lead", "eventDate", "type")),
			Map.entry(Kind.CLAIM_EVENT, List.of("id", "party", "claim", "sale", "eventDate", "type")),
			Map.entry(Kind.CONSENT, List.of("id", "party", "consentDate", "purpose", "decision")),
			Map.entry(Kind.PREFERENCE, List.of("id", "party", "preferenceDate", "name", "value")),
			Map.entry(Kind.POINTS, List.of("id", "party", "entryDate", "programme", "points")));

	private static final Set<String> PAST = Set.of("lastUpdate", "interactionDate", "eventDate", "creationDate",
			"resolutionDate", "billDate", "topupDate", "usageDate", "outcomeDate", "consentDate", "preferenceDate",
			"entryDate", "paidDate", "terminationDate");

	private static final Set<String> IDENTIFIERS = Set.of("msisdn", "email", "account", "loyaltyCard", "residentId");

	private static final GeneratorSettings SETTINGS = GeneratorSettings.of(2500, 9);

	@TempDir
	private static Path directory;

	private static GeneratedFiles files;

	private static final Set<String> RECORDS = new HashSet<>();

	@BeforeAll
	static void generate() throws Exception {
		files = GeneratedFiles.of(directory, SETTINGS, 2);
		files.rows(OutputFile.TRUTH).forEach(row -> RECORDS.add(row[0]));
	}

	@ParameterizedTest
	@EnumSource
	void everyLineHasWhatItsContractRequires(OutputFile file) throws Exception {
		if (!file.isJson()) {
			return;
		}
		var versions = new HashSet<String>();
		var lines = files.json(file);
		assertThat(lines).isNotEmpty()
			.hasSize(files.manifest().get("files").get(file.fileName).get("records").intValue());
		for (var line : lines) {
			assertThat(line.propertyNames()).containsAll(REQUIRED.getOrDefault(file.kind, List.of()));
			assertThat(versions.add(line.get("id").stringValue() + line.path("lastUpdate"))).isTrue();
			if (line.has("party")) {
				assertThat(isKnown(file, line.get("party"))).isTrue();
			}
			for (var field : line.properties()) {
				if (PAST.contains(field.getKey())) {
					assertThat(moment(field.getValue().stringValue())).isBefore(moment("2026-11-01"));
				}
			}
		}
	}

	@Test
	void complaintsAndContactsNameWhatIsInTheSameSource() throws Exception {
		var contacts = new HashSet<String>();
		files.json(OutputFile.CRM_INTERACTIONS).forEach(contact -> contacts.add(contact.get("id").stringValue()));
		var campaigns = files.json(OutputFile.CAMPAIGNS).stream().map(line -> line.get("id").stringValue()).toList();

		assertThat(files.json(OutputFile.COMPLAINTS))
			.allMatch(complaint -> contacts.contains(complaint.get("interaction").stringValue()));
		assertThat(files.json(OutputFile.OUTCOMES))
			.allMatch(outcome -> campaigns.contains(outcome.get("campaign").stringValue()));
		assertThat(files.json(OutputFile.CRM_INTERACTIONS)).filteredOn(contact -> contact.has("campaign"))
			.isNotEmpty()
			.allMatch(contact -> campaigns.contains(contact.get("campaign").stringValue()));
	}

	@Test
	void flashSalesAreOpenAtTheAsOfDateAndAMonthAfter() throws Exception {
		var sales = new HashMap<String, JsonNode>();
		files.json(OutputFile.CAMPAIGNS)
			.stream()
			.filter(line -> line.has("sale"))
			.forEach(line -> sales.put(line.at("/sale/channel").stringValue(), line));

		assertThat(sales).containsOnlyKeys("store", "weibo");
		assertThat(sales.values()).allSatisfy(campaign -> {
			assertThat(campaign.at("/status").stringValue()).isEqualTo("active");
			assertThat(moment(campaign.at("/sale/begins").stringValue()))
				.isBefore(moment(SETTINGS.asOf().toString()).minus(Duration.ofHours(14)));
			assertThat(moment(campaign.at("/sale/ends").stringValue()))
				.isAfter(moment(SETTINGS.asOf().plusDays(29).toString()));
		});
		assertThat(Objects.requireNonNull(sales.get("store")).at("/sale/stores/0").stringValue())
			.isEqualTo("guangzhou-01");
	}

	@Test
	void oneAgentIsSeldomToldYesAndEveryLeadHasItsState() throws Exception {
		var yes = new HashSet<String>();
		for (var event : files.json(OutputFile.LEADS)) {
			if (event.get("type").stringValue().equals("intent")) {
				yes.add("crm/" + event.get("lead").get("id").stringValue());
			}
		}
		var truth = files.rows(OutputFile.TRUTH_LEAD);
		var low = truth.stream().filter(row -> row[2].equals(LeadLine.LOW_AGENT)).toList();

		assertThat(truth).hasSizeGreaterThan(500).allMatch(row -> !row[1].isEmpty());
		assertThat(truth).extracting(row -> row[1])
			.contains("CALLED", "REFUSED", "DISPATCHED", "CONFIRMED", "ACTIVATED", "FOLLOW_UP");
		assertThat(low.stream().filter(row -> yes.contains(row[0])).count() / (double) low.size()).isLessThan(0.2);
		assertThat(yes.size() / (double) truth.size()).isBetween(0.3, 0.45);
	}

	@Test
	void contactsCameOnTenChannels() throws Exception {
		var channels = new HashSet<String>();
		for (var file : OutputFile.values()) {
			if (file.kind == Kind.INTERACTION && file.isJson()) {
				files.json(file).forEach(contact -> channels.add(contact.get("channel").stringValue()));
			}
		}

		assertThat(channels).hasSize(10);
	}

	@Test
	void complaintsGoThroughDepartments() throws Exception {
		var lines = files.json(OutputFile.COMPLAINTS);

		assertThat(lines.stream().map(line -> line.get("department").stringValue()).distinct()).hasSizeGreaterThan(5);
		assertThat(lines.stream().map(line -> line.get("status").stringValue()).distinct())
			.containsExactlyInAnyOrder("open", "pending", "resolved", "closed");
	}

	@Test
	void complaintsHaveALife() throws Exception {
		var complaints = new HashSet<String>();
		files.json(OutputFile.COMPLAINTS).forEach(complaint -> complaints.add(complaint.get("id").stringValue()));
		var events = files.json(OutputFile.COMPLAINT_EVENTS);
		var types = new HashSet<String>();
		events.forEach(event -> types.add(event.get("type").stringValue()));

		assertThat(events).hasSizeGreaterThan(3 * complaints.size())
			.allMatch(event -> complaints.contains(event.get("complaint").get("id").stringValue()));
		assertThat(types).containsExactlyInAnyOrder("opened", "handed-over", "paused", "resumed", "step-done", "judged",
				"remedy-given", "resolved", "reopened", "rated", "closed");
	}

	@Test
	void theLegacyTableIsGb18030WithSixColumns() throws Exception {
		assertThat(files.rows(OutputFile.LEGACY_PARTY)).hasSizeBetween(80, 180).allMatch(row -> row.length == 6);
	}

	private static boolean isKnown(OutputFile file, JsonNode party) {
		if (!party.has("id")) {
			return party.size() == 1 && IDENTIFIERS.containsAll(party.propertyNames());
		}
		var own = file.fileName.substring(0, file.fileName.indexOf('.'));
		var source = party.has("source") ? party.get("source").stringValue() : own;
		return RECORDS.contains(source + "/" + party.get("id").stringValue());
	}

	private static Instant moment(String text) {
		return text.endsWith("Z") ? Instant.parse(text)
				: LocalDate.parse(text).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
	}

}
