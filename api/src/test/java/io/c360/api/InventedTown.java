package io.c360.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.c360.graph.Graph;
import io.c360.local.LocalElasticsearch;
import io.c360.local.LocalNeo4j;
import io.c360.population.GeneratorSettings;
import io.c360.population.Kind;
import io.c360.population.Population;
import io.c360.population.truth.PlantedCustomers;
import io.c360.population.truth.PlantedFacts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small town that the population generator invents as of today, taken in by the ingest
 * program as the demo is, with what is true of it.
 *
 * @param people the truth by person, not by what we made of the records
 * @param person who each record is of
 */
record InventedTown(Path files, PlantedFacts facts, PlantedCustomers people, Map<String, String> person) {

	private static final int PEOPLE = 400;

	private static final long SEED = 7;

	/** What no head query tells of. */
	private static final EnumSet<Kind> UNASKED = EnumSet.of(Kind.INTERACTION, Kind.COMPLAINT_EVENT, Kind.PREFERENCE,
			Kind.POINTS);

	static InventedTown take(Path folder, Graph graph) throws IOException, InterruptedException {
		graph.migrate();
		var usual = GeneratorSettings.of(PEOPLE, SEED);
		var kinds = EnumSet.complementOf(UNASKED);
		Population
			.of(new GeneratorSettings(PEOPLE, SEED, LocalDate.now(ZoneId.of("Asia/Shanghai")),
					usual.interactionsPerPerson(), kinds))
			.writeTo(folder);
		ingest(folder);
		var facts = PlantedFacts.of(folder);
		var person = new HashMap<String, String>();
		facts.records().forEach((name, records) -> records.forEach(record -> person.put(record, name)));
		return new InventedTown(folder, facts, new PlantedCustomers(facts, person), person);
	}

	/**
	 * The customer of each person whose records became one customer, and nobody else's.
	 */
	Map<String, String> recognised(Graph graph) {
		var customers = new HashMap<String, HashSet<String>>();
		var persons = new HashMap<String, HashSet<String>>();
		graph
			.read(tx -> tx
				.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c:Customer) RETURN r.id AS record, c.id AS customer")
				.list())
			.forEach(row -> {
				var who = this.person.get(row.get("record").asString());
				if (who != null) {
					var customer = row.get("customer").asString();
					customers.computeIfAbsent(who, of -> new HashSet<>()).add(customer);
					persons.computeIfAbsent(customer, of -> new HashSet<>()).add(who);
				}
			});
		var recognised = new TreeMap<String, String>();
		customers.forEach((who, of) -> {
			var one = of.iterator().next();
			if (of.size() == 1 && Objects.requireNonNull(persons.get(one)).size() == 1) {
				recognised.put(who, one);
			}
		});
		return recognised;
	}

	private static void ingest(Path folder) throws IOException, InterruptedException {
		var list = Files.write(folder.resolve("loads.txt"), loads(folder));
		var log = folder.resolve("ingest.log");
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var command = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xmx512m", "-jar", program().toString(),
				"ingest", "--list", list.toString())
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		var neo4j = LocalNeo4j.endpoint();
		command.environment()
			.putAll(Map.of("C360_NEO4J_URI", neo4j.uri(), "C360_NEO4J_USER", neo4j.user(), "C360_NEO4J_PASSWORD",
					neo4j.password(), "C360_ELASTICSEARCH_URI", LocalElasticsearch.endpoint().uri()));
		assertThat(command.start().waitFor()).as(() -> text(log)).isZero();
	}

	private static String text(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the demo loads of its people, as far as it was invented. */
	private static List<String> loads(Path folder) throws IOException {
		try (var file = LocalNeo4j.class.getResourceAsStream("demo-loads.txt")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> line.contains("${people}") && !line.startsWith("#"))
				.map(line -> line.strip().replaceAll("\\s+", "\t").replace("${people}", folder.toString()))
				.filter(line -> Files.exists(Path.of(line.substring(line.lastIndexOf('\t') + 1))))
				.toList();
		}
	}

	/** The program as it is shipped, which is built before this module. */
	private static Path program() throws IOException {
		var built = Path.of("../ingest/target").toAbsolutePath().normalize();
		try (var jars = Files.newDirectoryStream(built, "*-exec.jar")) {
			return jars.iterator().next();
		}
		catch (java.util.NoSuchElementException | java.nio.file.NoSuchFileException ex) {
			throw new AssertionError("Build the module ingest first: there is no program in " + built, ex);
		}
	}

}
