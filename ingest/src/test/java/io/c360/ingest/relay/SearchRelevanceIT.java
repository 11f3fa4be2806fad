package io.c360.ingest.relay;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.local.LocalElasticsearch;
import io.c360.local.WithElasticsearch;
import io.c360.population.Person;
import io.c360.population.Population;
import io.c360.population.SourceRecord;
import io.c360.search.Activity;
import io.c360.search.CustomerIndex;
import io.c360.search.CustomerQuery;
import io.c360.search.CustomerSearch;
import io.c360.search.IndexSettings;
import io.c360.search.SearchServer;
import io.c360.search.SearchableCustomer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the one who is meant comes first, among 4,000 invented people as several
 * systems write them, with all their mistakes: a hundred questions of each sort.
 */
@WithElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRelevanceIT {

	private static final Logger log = LoggerFactory.getLogger(SearchRelevanceIT.class);

	private static final int PEOPLE = 4_000;

	private static final int ASKED = 100;

	private static final int PAGE = 10;

	private static final int WRITTEN_TOGETHER = 500;

	private final SearchServer server;

	private final CustomerSearch search;

	private final Map<CustomerId, Person> people = new HashMap<>();

	private final List<Person> asked = new ArrayList<>();

	SearchRelevanceIT(LocalElasticsearch.Endpoint elasticsearch) {
		var patience = Duration.ofSeconds(30);
		this.server = SearchServer
			.open(new IndexSettings(URI.create(elasticsearch.uri()), null, null, patience, patience));
		this.search = new CustomerSearch(this.server);
	}

	@BeforeAll
	void write() {
		var index = new CustomerIndex(this.server);
		index.createIfMissing();
		var everybody = Population.of(PEOPLE, 20_261).people().toList();
		for (int from = 0; from < everybody.size(); from += WRITTEN_TOGETHER) {
			index.write(everybody.subList(from, Math.min(everybody.size(), from + WRITTEN_TOGETHER))
				.stream()
				.map(this::customer)
				.toList());
		}
		index.refresh();
		var step = everybody.size() / (ASKED * 4);
		IntStream.range(0, ASKED * 4).forEach(place -> this.asked.add(everybody.get(place * step)));
	}

	@AfterAll
	void disconnect() {
		this.server.close();
	}

	@ParameterizedTest
	@EnumSource
	void theOneWhoIsMeantComesFirst(Sought sought) {
		var meant = this.asked.stream().filter(person -> sought.question(person).isPresent()).limit(ASKED).toList();

		var ranks = meant.stream().mapToInt(person -> rank(sought, person)).toArray();

		var first = IntStream.of(ranks).filter(rank -> rank == 1).count() / (double) ranks.length;
		var reciprocal = IntStream.of(ranks).mapToDouble(rank -> (rank == 0) ? 0 : 1.0 / rank).sum() / ranks.length;
		log.info("{}: first {}, mean reciprocal rank {}, of {}", sought, first, reciprocal, ranks.length);
		assertThat(ranks).hasSizeGreaterThanOrEqualTo(ASKED / 2);
		assertThat(first).isGreaterThanOrEqualTo(sought.first());
		assertThat(reciprocal).isGreaterThanOrEqualTo(sought.first());
	}

	private int rank(Sought sought, Person meant) {
		var question = sought.question(meant).orElseThrow();
		var hits = this.search.search(CustomerQuery.of(question), PAGE, null).hits();
		return IntStream.range(0, hits.size())
			.filter(place -> sought.fits(meant, Objects.requireNonNull(this.people.get(hits.get(place).id()))))
			.map(place -> place + 1)
			.findFirst()
			.orElse(0);
	}

	private SearchableCustomer customer(Person person) {
		var id = new CustomerId(UUID.nameUUIDFromBytes(person.id().getBytes(StandardCharsets.UTF_8)));
		this.people.put(id, person);
		var said = new Activity(List.of("asked about order " + Sought.order(person)), List.of(), false, List.of(), null,
				null);
		return new SearchableCustomer(id, 1, false, person.records().stream().map(SearchRelevanceIT::party).toList(),
				List.of(), List.of(), List.of(), said);
	}

	private static Party party(SourceRecord record) {
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		record.attributes()
			.forEach((name, values) -> Attribute.named(name).ifPresent(attribute -> attributes.put(attribute, values)));
		return new Party(RecordId.parse(record.id()), 1, PartyType.INDIVIDUAL, attributes, Map.of());
	}

}
