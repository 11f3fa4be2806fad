package io.c360.graph.segment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.segment.Behaviour;
import io.c360.customer.segment.SegmentFit;
import io.c360.customer.segment.SegmentModel;
import io.c360.customer.segment.SegmentText;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Keeps every segment model that was fitted; the newest is in use. */
public final class SegmentGraph {

	private static final Cypher MODELS = Cypher.of(SegmentGraph.class, "segment-models");

	private static final Cypher KEEP = Cypher.of(SegmentGraph.class, "keep-segment-model");

	private static final Cypher BEHAVIOURS = Cypher.of(SegmentGraph.class, "behaviours");

	/** More of them change nothing but the time that it takes. */
	private static final int SAMPLE = 10_000;

	private final Graph graph;

	public SegmentGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A model as it was kept.
	 *
	 * @param number goes up by one with each fit
	 * @param hash of its text
	 * @param by who wanted it so
	 */
	public record Kept(long number, String hash, SegmentModel model, String by, Instant at) {

		private static Optional<Kept> of(Record row) {
			var text = new SegmentText(row.get("text").asString());
			return (text.isOfTheseMeasures() && text.hash().equals(row.get("hash").asString()))
					? Optional.of(new Kept(row.get("number").asLong(), text.hash(), text.model(),
							row.get("by").asString(), row.get("at").asZonedDateTime().toInstant()))
					: Optional.empty();
		}

	}

	/**
	 * The model by which customers are told apart now; empty while nobody fitted one, and
	 * when the newest is of other measures or not what was fitted, by its hash.
	 */
	public Optional<Kept> inUse() {
		return this.graph.read(tx -> MODELS.list(tx, Map.of("limit", 1), Kept::of))
			.stream()
			.flatMap(Optional::stream)
			.findFirst();
	}

	/**
	 * Fits segments to the customers as they stand and puts them into use. Names stay
	 * where segments stayed.
	 * @param by who wants it so
	 * @return empty when there are too few customers, or no segments that other draws of
	 * them confirm: then what was in use stays in use
	 */
	public Optional<Kept> fit(String by, Instant now) {
		var former = inUse();
		return SegmentFit
			.of(behaviours(), former.map(Kept::model).orElse(null), LocalDate.ofInstant(now, MarginSeries.ZONE))
			.map(model -> keep(model, by, now));
	}

	private List<Behaviour> behaviours() {
		return this.graph
			.scan(tx -> BEHAVIOURS.list(tx, Map.of("limit", SAMPLE), row -> behaviour(row.get("behaviour"))));
	}

	private static Behaviour behaviour(Value values) {
		return new Behaviour(true, null, values.asList(Value::asDouble));
	}

	private Kept keep(SegmentModel model, String by, Instant now) {
		var text = SegmentText.of(model);
		var row = Map.<String, Object>of("hash", text.hash(), "text", text.text(), "by", by, "at",
				now.atZone(ZoneOffset.UTC));
		var number = this.graph.write(tx -> KEEP.list(tx, row, kept -> kept.get("number").asLong()).getFirst());
		return new Kept(number, text.hash(), model, by, now);
	}

}
