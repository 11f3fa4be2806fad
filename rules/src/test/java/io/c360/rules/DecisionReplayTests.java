package io.c360.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import io.c360.customer.CustomerId;
import io.c360.customer.decision.Action;
import io.c360.customer.decision.ActionKind;
import io.c360.customer.decision.Condition;
import io.c360.customer.decision.Contact;
import io.c360.customer.decision.ContactCap;
import io.c360.customer.decision.ControlGroup;
import io.c360.customer.decision.NextBestAction;
import io.c360.customer.decision.Situation;
import io.c360.customer.decision.Traits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Replays decisions that were really made: for each customer and moment ours decides
 * anew, and nothing that it shows breaks a cap. Caps are counted here in another way than
 * where they are kept.
 */
class DecisionReplayTests {

	private static final Path HISTORY = Path.of("../../shared/data/decisions/interaction_history.zip");

	private static final Pattern FIELD = Pattern
		.compile("\"(CustomerID|pyName|pyGroup|pyChannel|pxDecisionTime|pyOutcome)\":\"([^\"]*)\"");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS");

	private record Event(String customer, String action, String group, String channel, Instant at, String outcome) {
	}

	@Test
	void showsNothingThatACapForbids() throws IOException {
		Assumptions.assumeTrue(Files.exists(HISTORY), () -> "skipped: there is no " + HISTORY);
		var events = events();
		try (var book = RuleBook.open(null, Duration.ofHours(1))) {
			var traits = Traits.builder().word("band", "MIDDLE").build();
			var caps = book.now().caps(traits);
			var decisions = new NextBestAction(actions(events), "replay", ControlGroup.NOBODY);
			var shown = new HashMap<String, List<Contact>>();
			int presented = 0;
			int withheld = 0;
			for (var event : events) {
				var before = shown.computeIfAbsent(event.customer(), customer -> new ArrayList<>());
				var decision = decisions.decide(new Situation(
						new CustomerId(UUID.nameUUIDFromBytes(event.customer().getBytes(StandardCharsets.UTF_8))), 1,
						traits, List.of(), caps, before, List.of(), Map.of(), Set.of()), null, event.at());
				var ours = decision.on(event.channel(), 1);
				if (ours.isEmpty()) {
					withheld++;
					continue;
				}
				presented++;
				var action = ours.getFirst().action();
				assertThat(broken(caps, action, event, before)).as(event.toString()).isEmpty();
				before.add(new Contact(action.id(), action.group(), event.channel(), event.at(),
						answer(event.outcome()), "", false));
			}
			assertThat(presented).isPositive();
			assertThat(withheld).isPositive();
			assertThat(presented + withheld).isEqualTo(events.size());
		}
	}

	/** The caps that would be broken, counted plainly. */
	private static List<String> broken(List<ContactCap> caps, Action action, Event event, List<Contact> before) {
		var broken = new ArrayList<String>();
		for (var cap : caps) {
			if (!cap.channel().equals("*") && !cap.channel().equals(event.channel())) {
				continue;
			}
			int count = 0;
			for (var contact : before) {
				boolean within = contact.at().plus(cap.within()).isAfter(event.at());
				boolean channel = cap.channel().equals("*") || cap.channel().equals(contact.channel());
				boolean counted = cap.counted().equals("PRESENTED") || cap.counted().equals(contact.answer().name());
				boolean same = switch (cap.scope()) {
					case ACTION -> contact.action().equals(action.id());
					case GROUP -> contact.group().equals(action.group());
					case CUSTOMER, HOUSEHOLD -> true;
				};
				count += (within && channel && counted && same) ? 1 : 0;
			}
			if (count >= cap.most()) {
				broken.add(cap.rule());
			}
		}
		return broken;
	}

	private static List<Action> actions(List<Event> events) {
		return events.stream()
			.collect(Collectors.groupingBy(Event::action, java.util.TreeMap::new,
					Collectors.mapping(Event::group, Collectors.toCollection(java.util.TreeSet::new))))
			.entrySet()
			.stream()
			.map(action -> new Action(action.getKey(), ActionKind.OFFER, action.getValue().first(), action.getKey(),
					null, null, Set.of("sms", "web", "mobile", "email", "outbound-call"), null, null, Set.of(),
					Condition.ALWAYS, Condition.ALWAYS, 100, 1, -2, List.of(), "-", "-"))
			.toList();
	}

	private static Contact.Answer answer(String outcome) {
		return switch (outcome) {
			case "Accept", "Accepted", "Clicked" -> Contact.Answer.ACCEPTED;
			case "Reject", "Rejected" -> Contact.Answer.REFUSED;
			default -> Contact.Answer.PRESENTED;
		};
	}

	private static List<Event> events() throws IOException {
		var events = new ArrayList<Event>();
		try (var zip = new ZipInputStream(Files.newInputStream(HISTORY))) {
			zip.getNextEntry();
			var lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				var event = event(line);
				// some lines say that nothing was chosen
				if (!event.action().isBlank() && !event.customer().isBlank()) {
					events.add(event);
				}
			}
		}
		events.sort(java.util.Comparator.comparing(Event::at));
		return events;
	}

	private static Event event(String line) {
		var fields = new HashMap<String, String>();
		FIELD.matcher(line).results().forEach(field -> fields.put(field.group(1), field.group(2)));
		var channel = switch (fields.getOrDefault("pyChannel", "").toLowerCase(java.util.Locale.ROOT)) {
			case "sms" -> "sms";
			case "email", "e-mail" -> "email";
			case "mobile" -> "mobile";
			case "call center", "callcenter", "outbound" -> "outbound-call";
			default -> "web";
		};
		var at = LocalDateTime.parse(fields.getOrDefault("pxDecisionTime", "").replace(" GMT", ""), TIME)
			.toInstant(ZoneOffset.UTC);
		return new Event(fields.getOrDefault("CustomerID", ""), fields.getOrDefault("pyName", ""),
				fields.getOrDefault("pyGroup", ""), channel, at, fields.getOrDefault("pyOutcome", ""));
	}

}
