package io.c360.graph.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Which model resolves identity. A model that is activated holds for every transaction
 * from then on; the records that are there already are resolved by it some at a time,
 * while everything else goes on.
 */
public final class ModelGraph {

	private static final Cypher ACTIVATE = Cypher.of(ModelGraph.class, "activate");

	private static final Cypher ACTIVATION = Cypher.of(ModelGraph.class, "activation");

	private static final Cypher COUNT = Cypher.of(ModelGraph.class, "count-records");

	private static final Cypher TAKE_ACTIVATION = Cypher.of(ModelGraph.class, "take-activation");

	private static final Cypher ADVANCE = Cypher.of(ModelGraph.class, "advance-activation");

	private static final Cypher RECORDS_AFTER = Cypher.of(ModelGraph.class, "records-after");

	private final Graph graph;

	private final IdentityModel brought;

	private final ModelsInUse models;

	private final IdentityGraph identity;

	/**
	 * @param brought the model that holds while nobody activated one
	 */
	public ModelGraph(Graph graph, IdentityModel brought) {
		this.graph = graph;
		this.brought = brought;
		this.models = new ModelsInUse(brought);
		this.identity = new IdentityGraph(this.models, Neighbourhood.MOST);
	}

	/** The model that is in use. */
	public IdentityModel inUse() {
		return this.graph.read(tx -> this.models.look(tx).model());
	}

	/** The activation that holds; none while nobody activated a model. */
	public Optional<Activation> activation() {
		return this.graph.read(tx -> {
			var records = COUNT.list(tx, Map.of(), row -> row.get("records").asLong()).getFirst();
			return ACTIVATION.list(tx, Map.of("gate", 0), row -> Activation.read(row.get("activation"), records))
				.stream()
				.findFirst();
		});
	}

	/**
	 * Puts a model into use: transactions that resolve by another one end before this
	 * returns, and none begins after it.
	 * @param by who wants it so
	 * @throws CustomerProblem.Invalid for a model that must be fitted to one file
	 */
	public void activate(IdentityModel model, String by, Instant now) {
		if (model.wantsFitting()) {
			throw new CustomerProblem.Invalid(
					"This model fits itself to one file (fitMargin); the graph needs one whose weights stay as they are");
		}
		this.graph.write(tx -> activate(tx, model, by, now, null, ModelsInUse.takeAll(tx) + 1));
	}

	/**
	 * Writes down the model that programs brought along when nobody activated one, so
	 * that no later release changes it silently.
	 */
	public void keepTheOneInUse(Instant now) {
		if (activation().isEmpty()) {
			this.graph.write(tx -> {
				var latest = ModelsInUse.takeAll(tx);
				return (latest > 0) ? latest : activate(tx, this.brought, "c360", now, now, 1);
			});
		}
	}

	private static long activate(TransactionContext tx, IdentityModel model, String by, Instant now,
			@Nullable Instant finished, long number) {
		var text = model.text();
		var parameters = new HashMap<String, Object>();
		parameters.put("model", model.id());
		parameters.put("text", text.text());
		parameters.put("names", List.copyOf(text.included().keySet()));
		parameters.put("texts", List.copyOf(text.included().values()));
		parameters.put("by", by);
		parameters.put("at", now.atZone(ZoneOffset.UTC));
		parameters.put("finishedAt", time(finished));
		parameters.put("activation", number);
		parameters.put("gates", ModelsInUse.gates());
		ACTIVATE.run(tx, parameters);
		return number;
	}

	/**
	 * Resolves some of the records that were there when the model was activated. Several
	 * programs may do this at once; where one stopped, the next goes on.
	 * @return false when nothing is left to do
	 */
	public boolean resolveSome(int limit, Instant now) {
		return this.graph.write(tx -> {
			var taken = this.models.takeForRun(tx);
			var cursor = TAKE_ACTIVATION.list(tx, Map.of("id", taken.activation()),
					row -> row.get("cursor").asString());
			return !cursor.isEmpty() && resolveSome(tx, taken, cursor.getFirst(), limit, now);
		});
	}

	private boolean resolveSome(TransactionContext tx, ModelsInUse.Taken taken, String after, int limit, Instant now) {
		var page = RECORDS_AFTER.list(tx, Map.of("after", after, "limit", limit), row -> row.get("id").asString());
		var resolved = this.identity.lock(tx, page.stream().map(RecordId::parse).toList())
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue().resolved())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		this.identity.refresh(tx, taken.model(), resolved).write();
		var isLast = page.size() < limit;
		ADVANCE.run(tx, Map.of("id", taken.activation(), "cursor", page.isEmpty() ? after : page.getLast(), "passed",
				page.size(), "finishedAt", time(isLast ? now : null)));
		return !isLast;
	}

	private static Value time(@Nullable Instant instant) {
		return (instant != null) ? Values.value(instant.atZone(ZoneOffset.UTC)) : Values.NULL;
	}

}
