package io.c360.graph.quality;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.intake.Refused;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
class QualityGraphIT {

	private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

	private static final long JUNE = Instant.parse("2026-06-01T00:00:00Z").toEpochMilli();

	private final Graph graph;

	private final IntakeGraph intake;

	QualityGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
	}

	@AfterEach
	void close() {
		this.graph.close();
	}

	@Test
	void countsAsAWalkThroughAllRecordsDoes() {
		var parties = parties(new Random(7), 300);
		take(parties);
		var customers = customers();

		var qualities = new QualityGraph(this.graph).sources(null, TODAY)
			.stream()
			.filter(quality -> !quality.source().equals("ledger"))
			.toList();

		assertThat(qualities).extracting(SourceQuality::source).containsExactly("billing", "crm");
		for (var quality : qualities) {
			var own = parties.stream().filter(party -> party.id().source().equals(quality.source())).toList();
			assertThat(quality.records()).isEqualTo(own.size());
			assertThat(quality.customers())
				.isEqualTo(own.stream().map(party -> customers.get(party.id())).distinct().count());
			assertThat(quality.newest())
				.isEqualTo(Instant.ofEpochMilli(own.stream().mapToLong(Party::version).max().orElseThrow()));
			var versions = own.stream().mapToLong(Party::version).sorted().toArray();
			assertThat(quality.median()).isEqualTo(Instant.ofEpochMilli(versions[(versions.length + 1) / 2 - 1]));
			for (var attribute : quality.attributes()) {
				var with = own.stream().filter(party -> party.attributes().containsKey(attribute.attribute())).toList();
				assertThat(attribute.present()).isEqualTo(with.size());
				assertThat(attribute.valid()).as(attribute.attribute().toString())
					.isEqualTo(with.stream()
						.filter(party -> party.attributes()
							.getOrDefault(attribute.attribute(), List.of())
							.stream()
							.allMatch(value -> VALID.contains(value)))
						.count());
				if (Set.of(Attribute.BIRTH_DATE, Attribute.GENDER, Attribute.RESIDENT_ID)
					.contains(attribute.attribute())) {
					assertThat(attribute.shared())
						.isEqualTo(shared(parties, customers, quality.source(), attribute, false));
					assertThat(attribute.contradicting())
						.isEqualTo(shared(parties, customers, quality.source(), attribute, true));
				}
			}
		}
	}

	@Test
	void accountsForWhatEachSourceSent() {
		this.intake.apply(new Batch(Lane.passing("quality"), 3,
				List.of(received(0, party("ledger/1", JUNE, Map.of())), received(1, party("ledger/1", JUNE, Map.of()))),
				List.of(new Refused(2, "ledger", Kind.PARTY, "MALFORMED", null, "It is no JSON", "x"))));

		var quality = new QualityGraph(this.graph).sources("ledger", TODAY);

		assertThat(quality).singleElement().satisfies(source -> {
			assertThat(source.accounts()).singleElement().satisfies(account -> {
				assertThat(List.of(account.received(), account.applied(), account.duplicate(), account.rejected()))
					.containsExactly(3L, 1L, 1L, 1L);
				assertThat(account.rejects()).containsExactly(new SourceQuality.Rejects("MALFORMED", 1));
				assertThat(account.last()).isNotNull();
			});
			assertThat(source.duplicates()).isZero();
		});
	}

	private static final Set<String> VALID = Set.of("张伟", "李娜", "13800138000", "+8613800138001", "a@example.org",
			"1987-03-02", "1990-12-31", "11010519491231002X", "male", "female", "广州");

	private static final Map<Attribute, List<String>> VALUES = Map.of(Attribute.FULL_NAME, List.of("张伟", "李娜"),
			Attribute.EMAIL, List.of("a@example.org", "a@b", "no mail"), Attribute.BIRTH_DATE,
			List.of("1987-03-02", "1990-12-31", "2031-01-01", "1890-01-01"), Attribute.RESIDENT_ID,
			List.of("11010519491231002X", "110105194912310021", "12"), Attribute.GENDER, List.of("male", "female"),
			Attribute.CITY, List.of("广州"));

	/**
	 * Pairs of records with one number of their own, so that most of them are one
	 * customer.
	 */
	private static List<Party> parties(Random random, int count) {
		var parties = new ArrayList<Party>();
		for (var i = 0; i < count; i++) {
			var attributes = new TreeMap<Attribute, List<String>>();
			VALUES.forEach((attribute, values) -> {
				if (random.nextBoolean()) {
					attributes.put(attribute, List.of(values.get(random.nextInt(values.size()))));
				}
			});
			parties.add(party((random.nextBoolean() ? "crm/" : "billing/") + i, JUNE - random.nextInt(1_000_000),
					attributes));
		}
		return parties;
	}

	private static Party party(String id, long version, Map<Attribute, List<String>> attributes) {
		return new Party(RecordId.parse(id), version, PartyType.INDIVIDUAL, attributes, Map.of());
	}

	private void take(List<Party> parties) {
		var received = new ArrayList<Received>();
		for (var party : parties) {
			received.add(received(received.size(), party));
		}
		this.intake.apply(new Batch(Lane.passing("quality"), received.size(), received, List.of()));
	}

	private static Received received(int position, Party party) {
		return new Received(position, party, "hash of " + party.id());
	}

	private Map<RecordId, Object> customers() {
		var customers = new HashMap<RecordId, Object>();
		new ChangeGraph(this.graph).all(null, 10_000)
			.forEach(customer -> customer.records().forEach(record -> customers.put(record.id(), customer.id())));
		return customers;
	}

	private static long shared(List<Party> parties, Map<RecordId, Object> customers, String source,
			SourceQuality.AttributeQuality quality, boolean contradicting) {
		var found = new HashSet<Object>();
		var attribute = quality.attribute();
		for (var one : parties) {
			for (var other : parties) {
				var here = one.attributes().get(attribute);
				var there = other.attributes().get(attribute);
				if (one.id().source().equals(source) && !other.id().source().equals(source) && here != null
						&& there != null && Objects.equals(customers.get(one.id()), customers.get(other.id()))
						&& (!contradicting || there.stream().noneMatch(here::contains))) {
					found.add(Objects.requireNonNull(customers.get(one.id())));
				}
			}
		}
		return found.size();
	}

}
