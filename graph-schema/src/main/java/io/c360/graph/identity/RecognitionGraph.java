package io.c360.graph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.identity.Clustering;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.Recognition;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import org.neo4j.driver.TransactionContext;

/**
 * Whom a record would belong to if it came now: the same keys, weights and clusters as
 * when one comes, without keeping anything.
 */
public final class RecognitionGraph {

	private static final Cypher HOLDERS_OF_KEYS = Cypher.of(RecognitionGraph.class, "holders-of-keys");

	private static final RecordId ASKED = new RecordId("asked", "now");

	private static final int MOST_CANDIDATES = 10;

	private final Graph graph;

	private final ModelsInUse models;

	/**
	 * @param model the model that holds while nobody activated one
	 */
	public RecognitionGraph(Graph graph, IdentityModel model) {
		this.graph = graph;
		this.models = new ModelsInUse(model);
	}

	/** Who is meant by somebody who says this of themselves. */
	public Recognized whoIs(PartyType type, Map<Attribute, List<String>> said) {
		return this.graph.read(tx -> {
			var using = this.models.look(tx);
			var contents = new Contents(tx, using.prepared());
			var record = contents.bring(new Party(ASKED, 0, type, said, Map.of()), "");
			var holders = holders(tx, using.model(), record);
			contents.load(holders);
			var around = new Neighbourhood(tx, using.model(), contents, Neighbourhood.MOST);
			around.create(List.of(ASKED));
			holders.stream().filter(contents::has).forEach(other -> around.score(ASKED, other));
			var component = around.components(List.of(ASKED)).getFirst();
			var clustering = Clustering.of(using.model(), component.records().values(), component.pairs(),
					component.assertions());
			return answer(using.model(), Recognition.of(ASKED, clustering, around.scored()), component);
		});
	}

	private static List<RecordId> holders(TransactionContext tx, IdentityModel model, IdentityRecord record) {
		var keys = Arrays.stream(record.keys()).mapToObj(key -> Map.of("id", key, "cap", model.cap(key))).toList();
		return HOLDERS_OF_KEYS.list(tx, Map.of("keys", keys), row -> RecordId.parse(row.get("id").asString()));
	}

	private static Recognized answer(IdentityModel model, Recognition recognition, Component component) {
		var asked = Objects.requireNonNull(component.records().get(ASKED));
		var nearest = new TreeMap<CustomerId, Recognized.Candidate>();
		var candidates = new ArrayList<Recognized.Candidate>();
		for (var pair : recognition.near()) {
			var other = pair.a().equals(ASKED) ? pair.b() : pair.a();
			var customer = component.customers().get(other);
			var known = component.records().get(other);
			if (customer != null && known != null && !nearest.containsKey(customer)
					&& candidates.size() < MOST_CANDIDATES) {
				var candidate = new Recognized.Candidate(customer, model.explain(asked, known));
				nearest.put(customer, candidate);
				candidates.add(candidate);
			}
		}
		var customers = recognition.customer().stream().map(component.customers()::get).distinct().toList();
		return new Recognized((customers.size() == 1) ? customers.getFirst() : null,
				recognition.contested() || customers.size() > 1, candidates);
	}

}
