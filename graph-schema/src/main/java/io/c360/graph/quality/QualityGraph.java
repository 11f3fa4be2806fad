package io.c360.graph.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import io.c360.customer.Kind;
import io.c360.customer.party.Attribute;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Measures the quality of sources: a walk through all party records, no more than
 * minutes.
 */
public final class QualityGraph {

	/** What two sources should not disagree on. */
	private static final List<Attribute> TELLING = List.of(Attribute.BIRTH_DATE, Attribute.GENDER,
			Attribute.RESIDENT_ID);

	/** Nobody is older. */
	private static final int YEARS = 120;

	private static final Cypher RECORDS = Cypher.of(QualityGraph.class, "quality-records");

	private static final Cypher ATTRIBUTES = Cypher.of(QualityGraph.class, "quality-attributes");

	private static final Cypher CONTRADICTIONS = Cypher.of(QualityGraph.class, "quality-contradictions");

	private static final Cypher ACCOUNTS = Cypher.of(QualityGraph.class, "quality-accounts");

	private static final Cypher REJECTS = Cypher.of(QualityGraph.class, "quality-rejects");

	private final Graph graph;

	public QualityGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The quality of each source, in the order of their names.
	 * @param source the only one to look at; null for all
	 * @param today nobody is born later
	 */
	public List<SourceQuality> sources(@Nullable String source, LocalDate today) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("source", source);
		parameters.put("attributes", Arrays.stream(Attribute.values()).map(Attribute::toString).toList());
		parameters.put("today", today.toString());
		parameters.put("earliest", today.minusYears(YEARS).toString());
		var telling = new HashMap<>(parameters);
		telling.put("attributes", TELLING.stream().map(Attribute::toString).toList());
		var records = bySource(rows(RECORDS, parameters));
		var attributes = bySource(rows(ATTRIBUTES, parameters));
		var contradictions = bySource(rows(CONTRADICTIONS, telling));
		var accounts = bySource(rows(ACCOUNTS, parameters));
		var rejects = bySource(rows(REJECTS, parameters));
		var names = new TreeSet<String>();
		List.of(records, accounts).forEach(rows -> names.addAll(rows.keySet()));
		return names.stream()
			.map(name -> quality(name, of(records, name), attributes(of(attributes, name), of(contradictions, name)),
					accounts(of(accounts, name), of(rejects, name))))
			.toList();
	}

	private static SourceQuality quality(String name, List<Record> rows,
			List<SourceQuality.AttributeQuality> attributes, List<SourceQuality.Account> accounts) {
		if (rows.isEmpty()) {
			return new SourceQuality(name, 0, 0, null, null, attributes, accounts);
		}
		var row = rows.getFirst();
		return new SourceQuality(name, row.get("records").asLong(), row.get("customers").asLong(),
				version(row.get("newest")), version(row.get("median")), attributes, accounts);
	}

	private static List<SourceQuality.AttributeQuality> attributes(List<Record> rows, List<Record> contradictions) {
		var differing = new HashMap<String, Record>();
		contradictions.forEach(row -> differing.put(row.get("attribute").asString(), row));
		var qualities = new ArrayList<SourceQuality.AttributeQuality>();
		for (var row : rows) {
			var name = row.get("attribute").asString();
			var other = differing.get(name);
			qualities.add(
					new SourceQuality.AttributeQuality(Attribute.named(name).orElseThrow(), row.get("present").asLong(),
							row.get("valid").asLong(), (other != null) ? other.get("shared").asLong() : 0,
							(other != null) ? other.get("contradicting").asLong() : 0));
		}
		qualities.sort((one, two) -> one.attribute().compareTo(two.attribute()));
		return qualities;
	}

	private static List<SourceQuality.Account> accounts(List<Record> rows, List<Record> rejects) {
		return rows.stream()
			.map(row -> new SourceQuality.Account(Kind.valueOf(row.get("kind").asString()),
					row.get("received").asLong(), row.get("applied").asLong(), row.get("duplicate").asLong(),
					row.get("rejected").asLong(),
					row.get("last").isNull() ? null : row.get("last").asZonedDateTime().toInstant(),
					rejects.stream()
						.filter(reject -> reject.get("kind").equals(row.get("kind")))
						.map(reject -> new SourceQuality.Rejects(reject.get("code").asString(),
								reject.get("rejects").asLong()))
						.toList()))
			.toList();
	}

	private List<Record> rows(Cypher statement, Map<String, @Nullable Object> parameters) {
		return this.graph.scan(tx -> tx.run(statement.text(), Values.value(parameters)).list(Function.identity()));
	}

	private static Map<String, List<Record>> bySource(List<Record> rows) {
		var sources = new HashMap<String, List<Record>>();
		rows.forEach(row -> sources.computeIfAbsent(row.get("source").asString(), _ -> new ArrayList<>()).add(row));
		return sources;
	}

	private static List<Record> of(Map<String, List<Record>> rows, String source) {
		return rows.getOrDefault(source, List.of());
	}

	private static @Nullable Instant version(Value millis) {
		return millis.isNull() ? null : Instant.ofEpochMilli(millis.asLong());
	}

}
