package io.c360.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.Quality;
import io.c360.customer.identity.Resolver;
import io.c360.population.Population;
import io.c360.population.SourceRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The bar of the invented population with all its traps, at the size of a test. */
class TelecomBarTests {

	private static final int PEOPLE = 3000;

	private static final IdentityModel MODEL = IdentityModel.telecom();

	private final ArrayList<IdentityRecord> records = new ArrayList<>();

	private final Map<RecordId, String> truth = new HashMap<>();

	private final Map<RecordId, String> numbers = new HashMap<>();

	@Test
	void customersAreThePeopleAndNobodyHasTwoResidentIds() {
		var population = Population.of(PEOPLE, 1);
		population.people().forEach(person -> person.records().forEach(record -> {
			keep(record, person.id());
			if (record.values("residentId").contains(person.residentId())) {
				this.numbers.put(id(record), person.residentId());
			}
		}));
		population.organizations()
			.forEach(organization -> organization.records().forEach(record -> keep(record, organization.id())));

		var found = new HashMap<RecordId, String>();
		for (var cluster : Resolver.batch(MODEL, this.records, 2).clusters()) {
			var held = new HashSet<String>();
			for (var record : cluster) {
				found.put(record, cluster.first().toString());
				var number = this.numbers.get(record);
				if (number != null) {
					held.add(number);
				}
			}
			assertThat(held).as("resident IDs of one customer").hasSizeLessThan(2);
		}

		assertThat(this.numbers).hasSizeGreaterThan(PEOPLE / 2);
		var quality = Quality.of(this.truth, found);
		assertThat(quality.f1()).isGreaterThanOrEqualTo(0.997);
		assertThat(quality.precision()).isGreaterThan(0.999);
	}

	private void keep(SourceRecord record, String entity) {
		var said = new HashMap<>(record.attributes());
		said.put("lastUpdate", List.of(record.lastUpdate().toString()));
		this.records.add(MODEL.prepare(id(record), said));
		this.truth.put(id(record), entity);
	}

	private static RecordId id(SourceRecord record) {
		return new RecordId(record.source(), record.key());
	}

}
