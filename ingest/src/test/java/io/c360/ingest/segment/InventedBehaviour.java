package io.c360.ingest.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.c360.customer.Kind;
import io.c360.customer.SourceFact;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.segment.Behaviour;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ServedContact;
import io.c360.customer.value.ValueFacts;
import io.c360.customer.value.ValuePolicy;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.population.GeneratorSettings;
import io.c360.population.Population;

/**
 * How the people of an invented population behave, measured from the files that sources
 * would send, by who they really are.
 */
final class InventedBehaviour {

	private static final LocalDate TODAY = GeneratorSettings.AS_OF;

	private static final Instant NOW = TODAY.atStartOfDay(MarginSeries.ZONE).toInstant();

	private static final EnumSet<io.c360.population.Kind> KINDS = EnumSet.of(io.c360.population.Kind.SUBSCRIPTION,
			io.c360.population.Kind.BILL, io.c360.population.Kind.TOPUP, io.c360.population.Kind.INTERACTION,
			io.c360.population.Kind.COMPLAINT);

	private final Map<String, List<SourceFact>> facts = new TreeMap<>();

	private final Map<String, String> people = new HashMap<>();

	private InventedBehaviour() {
	}

	static List<Behaviour> of(int people, long seed, Path folder) throws IOException, InterruptedException {
		Population.of(new GeneratorSettings(people, seed, TODAY, 10, KINDS)).writeTo(folder);
		var all = new InventedBehaviour();
		all.readTruth(folder);
		all.read(folder, Kind.SUBSCRIPTION, "billing");
		all.read(folder, Kind.BILL, "billing");
		all.read(folder, Kind.TOPUP, "billing");
		all.read(folder, Kind.COMPLAINT, "crm");
		for (var source : List.of("hotline", "store", "online", "messaging", "social", "crm")) {
			all.read(folder, Kind.INTERACTION, source);
		}
		return all.facts.values().stream().map(InventedBehaviour::behaviour).toList();
	}

	private void readTruth(Path folder) throws IOException {
		for (var line : Files.readAllLines(folder.resolve("truth.csv"))) {
			var cells = line.split(",", -1);
			this.people.put(cells[0], cells[1]);
		}
	}

	private void read(Path folder, Kind kind, String source) {
		try (var lines = Files.lines(folder.resolve(source + "." + kind + ".ndjson"))) {
			lines.forEach(line -> {
				if (Contract.of(kind).decode(line, source, NOW) instanceof Decoded.Accepted accepted) {
					keep(accepted.fact());
				}
			});
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private void keep(SourceFact fact) {
		var person = this.people.get(Objects.requireNonNull(fact.party()).record().toString());
		if (person != null) {
			this.facts.computeIfAbsent(person, any -> new ArrayList<>()).add(fact);
		}
	}

	private static Behaviour behaviour(List<SourceFact> said) {
		var contacts = only(said, Interaction.class).stream()
			.map(contact -> new ServedContact(contact.at(), contact.channel(), contact.direction()))
			.toList();
		var facts = new ValueFacts(only(said, Subscription.class), only(said, Bill.class), only(said, Topup.class),
				contacts, only(said, Complaint.class));
		var value = CustomerValue.of(facts, ValuePolicy.DEFAULT, NOW);
		return Behaviour.of(facts, value.monthly(), Holding.of(facts.subscriptions(), TODAY), value.series(), TODAY);
	}

	private static <T> List<T> only(List<SourceFact> said, Class<T> kind) {
		return said.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
