package io.c360.ingest.resolve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.Quality;
import io.c360.customer.identity.Resolver;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The identity bars on public data; skipped where that data is not beside the project.
 */
class PublicSetBarsTests {

	private static final Path DATA = shared();

	@BeforeEach
	void dataIsThere() {
		assumeThat(Files.isDirectory(DATA)).as("public data in ../shared/data/identity beside the project").isTrue();
	}

	@Test
	void historical() throws IOException {
		var rows = rows("historical", "cluster", List.of(DATA.resolve("historical_half.csv")));
		var quality = quality("historical", rows, rows.truth());
		assertThat(quality.f1()).isGreaterThan(0.94);
		assertThat(quality.precision()).isGreaterThan(0.98);
		assertThat(quality.bCubed()).isGreaterThan(0.95);
	}

	@Test
	void fake1000() throws IOException {
		var rows = rows("fake_1000", "cluster", List.of(DATA.resolve("fake_1000.csv")));
		assertThat(quality("fake_1000", rows, rows.truth()).f1()).isGreaterThan(0.97);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void febrl(int number) throws IOException {
		var rows = rows("febrl", "rec_id", List.of(DATA.resolve("febrl/dataset" + number + ".csv")));
		assertThat(quality("febrl", rows, rows.truth()).f1()).isGreaterThan(0.999);
	}

	@ParameterizedTest
	@CsvSource({ "1,customers", "2,customers watchlist", "3,customers reference watchlist" })
	void senzingAfterEachLoad(int load, String files) throws IOException {
		var paths = new ArrayList<Path>();
		for (var file : files.split(" ", -1)) {
			paths.add(DATA.resolve("senzing/" + file + ".csv"));
		}
		var quality = quality("senzing", rows("senzing", null, paths), key("v3/truthset-load" + load + "-key.csv"));
		assertThat(quality.f1()).isGreaterThanOrEqualTo(0.975);
		assertThat(quality.bCubed()).isGreaterThanOrEqualTo(0.985);
	}

	@Test
	void senzingAsItsAuthorsPublishIt() throws IOException {
		var paths = List.of(DATA.resolve("senzing/customers.csv"), DATA.resolve("senzing/reference.csv"),
				DATA.resolve("senzing/watchlist.csv"));
		var quality = quality("senzing", rows("senzing", null, paths), key("actual_truthset_key.csv"));
		assertThat(quality.f1()).isGreaterThanOrEqualTo(0.99);
	}

	@Test
	void theGeneralModelOnSetsThatItDoesNotKnow() throws IOException {
		assertThat(general("cluster", "fake_1000.csv", false).f1()).isGreaterThan(0.96);
		assertThat(general("cluster", "historical_half.csv", false).f1()).isGreaterThan(0.93);
		assertThat(general("rec_id", "febrl/dataset1.csv", true).f1()).isGreaterThan(0.999);
		assertThat(general("rec_id", "febrl/dataset2.csv", true).f1()).isGreaterThan(0.998);
		assertThat(general("rec_id", "febrl/dataset3.csv", true).f1()).isGreaterThan(0.999);
	}

	@ParameterizedTest
	@CsvSource({ "1,customers", "2,customers watchlist", "3,customers reference watchlist" })
	void theGeneralModelOnAHandfulOfHardNegatives(int load, String files) throws IOException {
		var paths = Stream.of(files.split(" ", -1)).map(file -> DATA.resolve("senzing/" + file + ".csv")).toList();
		var quality = quality("general", rows("general", null, paths), key("v3/truthset-load" + load + "-key.csv"));
		assertThat(quality.f1()).isGreaterThan(0.90);
		assertThat(quality.bCubed()).isGreaterThan(0.95);
	}

	private static Quality general(String truth, String file, boolean personInId) throws IOException {
		var rows = rows("general", truth, List.of(DATA.resolve(file)));
		var known = new HashMap<>(rows.truth());
		if (personInId) {
			known.replaceAll((_, value) -> value.replaceFirst("^rec-(\\d+)-.*", "$1"));
		}
		return quality("general", rows, known);
	}

	private static Map<RecordId, String> key(String file) throws IOException {
		var result = new HashMap<RecordId, String>();
		try (var reader = Files.newBufferedReader(DATA.resolve("senzing/" + file));
				var parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
			for (var row : parser) {
				result.put(new RecordId(row.get("DATA_SOURCE"), row.get("RECORD_ID")), row.get("CLUSTER_ID"));
			}
		}
		return result;
	}

	private static Rows rows(String model, @org.jspecify.annotations.Nullable String truth, List<Path> files)
			throws IOException {
		var options = new Options(model, files, null, truth, null, null, StandardCharsets.UTF_8, 2);
		var rows = new Rows(IdentityModel.builtIn(model), options);
		rows.read();
		return rows;
	}

	private static Quality quality(String model, Rows rows, Map<RecordId, String> truth) {
		var found = new HashMap<RecordId, String>();
		var largest = 0;
		for (var cluster : Resolver.batch(IdentityModel.builtIn(model).fitted(rows.records()), rows.records(), 2)
			.clusters()) {
			largest = Math.max(largest, cluster.size());
			cluster.forEach(record -> found.put(record, cluster.first().toString()));
		}
		assertThat(largest).isLessThanOrEqualTo(45);
		return Quality.of(truth, found);
	}

	private static Path shared() {
		var root = Path.of("").toAbsolutePath();
		while (root.getParent() != null && !Files.exists(root.resolve(".git"))) {
			root = root.getParent();
		}
		return root.resolveSibling("shared").resolve("data").resolve("identity");
	}

}
