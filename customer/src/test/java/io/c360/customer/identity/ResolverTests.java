package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;

import io.c360.customer.RecordId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResolverTests {

	private static final IdentityModel MODEL = IdentityModel.telecom();

	private static final Crowd CROWD = new Crowd(MODEL, 42, 400);

	@Test
	void twentyOrdersGiveTheSameClusters() {
		var expected = Resolver.batch(MODEL, CROWD.records(), 2).clusters();
		for (int seed = 0; seed < 20; seed++) {
			var shuffled = new ArrayList<>(CROWD.records());
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(stream(shuffled).clusters()).as("order %d", seed).isEqualTo(expected);
		}
	}

	@Test
	void batchEqualsStreamDownToTheReviewQueue() {
		var batch = Resolver.batch(MODEL, CROWD.records(), 2);
		var stream = stream(CROWD.records());
		assertThat(stream.clusters()).isEqualTo(batch.clusters());
		assertThat(stream.possibleMatches()).isEqualTo(batch.possibleMatches());
	}

	@Test
	void fourConcurrentWritersGiveTheSameClusters() {
		var resolver = new Resolver(MODEL);
		try (var pool = Executors.newFixedThreadPool(4)) {
			for (int writer = 0; writer < 4; writer++) {
				var mine = writer;
				pool.execute(() -> {
					for (int i = mine; i < CROWD.records().size(); i += 4) {
						resolver.add(CROWD.records().get(i));
					}
				});
			}
		}
		assertThat(resolver.clusters()).isEqualTo(stream(CROWD.records()).clusters());
	}

	@Test
	void whatWasAddedAndRemovedLeavesNoTrace() {
		var more = new Crowd(MODEL, 43, 200).records();
		var renamed = more.stream().map(record -> again(record, "extra")).toList();
		var resolver = stream(CROWD.records());
		var before = resolver.clusters();
		renamed.forEach(resolver::add);
		CROWD.records().forEach(resolver::add);
		renamed.forEach(record -> assertThat(resolver.remove(record.id())).isTrue());
		assertThat(resolver.clusters()).isEqualTo(before);
		assertThat(resolver.size()).isEqualTo(CROWD.records().size());
	}

	@Test
	void aFamilyOnOnePhoneStaysAFamily() {
		var found = new HashMap<RecordId, String>();
		stream(CROWD.records()).clusters()
			.forEach(cluster -> cluster.forEach(record -> found.put(record, cluster.first().toString())));
		var quality = Quality.of(CROWD.truth(), found);
		assertThat(quality.precision()).isGreaterThan(0.98);
		assertThat(quality.recall()).isGreaterThan(0.9);
	}

	@Test
	void aKeyThatManyShareProvesNothingWhateverTheOrder() {
		var shop = new ArrayList<IdentityRecord>();
		for (int i = 0; i < 500; i++) {
			shop.add(
					MODEL.prepare(new RecordId("till", "%03d".formatted(i)), Map.of("mobile", List.of("13911112222"))));
		}
		var few = stream(shop.subList(0, 30));
		assertThat(few.clusters()).hasSize(1);
		shop.subList(30, 500).forEach(few::add);
		assertThat(few.clusters()).hasSize(500);
		shop.subList(30, 500).forEach(record -> few.remove(record.id()));
		assertThat(few.clusters()).hasSize(1);
	}

	@Test
	void peopleDecideAndCanTakeItBack() {
		var resolver = new Resolver(MODEL);
		var a = record("crm", "1", Map.of("fullName", "王伟", "mobile", "13912345670"));
		var b = record("billing", "1", Map.of("fullName", "王伟", "mobile", "13912345670"));
		var c = record("web", "1", Map.of("fullName", "陈静", "mobile", "13700001234"));
		List.of(a, b, c).forEach(resolver::add);
		assertThat(resolver.clusters()).hasSize(2);
		var apart = new Assertion.ForceDifferent(a.id(), b.id());
		resolver.assertThat(apart);
		assertThat(resolver.clusters()).hasSize(3);
		resolver.remove(b.id());
		resolver.add(b);
		assertThat(resolver.clusters()).as("survives a re-ingest").hasSize(3);
		assertThatThrownBy(() -> resolver.assertThat(new Assertion.ForceSame(b.id(), a.id())))
			.isInstanceOf(ContradictoryAssertions.class);
		resolver.revoke(apart);
		assertThat(resolver.clusters()).hasSize(2);
		resolver.assertThat(new Assertion.ForceSame(a.id(), c.id()));
		assertThat(resolver.clusters()).hasSize(1);
		resolver.remove(a.id());
		assertThat(resolver.clusters()).hasSize(2);
	}

	@Test
	void aBareNumberJoinsTheOneCustomerWhoHasItAndWaitsWhenTwoHave() {
		var resolver = new Resolver(MODEL);
		resolver.add(record("crm", "1", Map.of("fullName", "王伟", "birthDate", "1980-03-04", "mobile", "13912345670")));
		resolver.add(record("identifier", "13912345670", Map.of("mobile", "13912345670")));
		assertThat(resolver.clusters()).hasSize(1);
		resolver.add(record("crm", "2", Map.of("fullName", "王芳", "birthDate", "1983-08-21", "mobile", "13912345670")));
		assertThat(resolver.clusters()).hasSize(3);
		assertThat(resolver.possibleMatches()).filteredOn(match -> match.reason() == PossibleMatch.Reason.CONTESTED)
			.hasSize(2);
		resolver.remove(new RecordId("crm", "2"));
		assertThat(resolver.clusters()).hasSize(1);
	}

	@Test
	void findingSaysWhatAddingWouldDo() {
		var resolver = stream(CROWD.records().subList(1, CROWD.records().size() - 200));
		var before = resolver.clusters();
		var asked = new ArrayList<>(CROWD.records().subList(CROWD.records().size() - 200, CROWD.records().size()));
		asked.add(CROWD.records().getFirst());

		for (var record : asked) {
			var found = resolver.find(record);
			assertThat(resolver.clusters()).as("nothing is kept").isEqualTo(before);
			resolver.add(record);
			var with = new TreeSet<>(resolver.cluster(record.id()).orElseThrow());
			with.remove(record.id());
			assertThat(found.customer()).isEqualTo(with);
			assertThat(resolver.remove(record.id())).isTrue();
		}
	}

	private static IdentityRecord record(String source, String key, Map<String, String> said) {
		var lists = new HashMap<String, List<String>>();
		said.forEach((name, value) -> lists.put(name, List.of(value)));
		return MODEL.prepare(new RecordId(source, key), lists);
	}

	private static IdentityRecord again(IdentityRecord record, String source) {
		return new IdentityRecord(new RecordId(source + "-" + record.id().source(), record.id().key()), record.names(),
				record.births(), record.places(), values(record))
			.withKeys(record.keys());
	}

	private static String[][] values(IdentityRecord record) {
		var result = new String[Feature.COUNT][];
		for (var feature : Feature.values()) {
			var values = record.values(feature);
			result[feature.index()] = (values.length > 0) ? values : null;
		}
		return result;
	}

	private static Resolver stream(List<IdentityRecord> records) {
		var resolver = new Resolver(MODEL);
		records.forEach(resolver::add);
		return resolver;
	}

}
