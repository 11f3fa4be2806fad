package io.c360.graph.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.ModelText;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * By which model a transaction resolves. Each takes one of several gates and learns there
 * which model is in use; whoever activates another takes all of them, and so waits for
 * everybody who resolves by the old one. Writers on different gates never wait for each
 * other.
 */
final class ModelsInUse {

	/** One gate for the run of an activation, the others for everybody else. */
	private static final int RUN_GATE = 0;

	private static final int GATES = 17;

	private static final Cypher TAKE_GATE = Cypher.of(ModelsInUse.class, "take-gate");

	private static final Cypher TAKE_GATES = Cypher.of(ModelsInUse.class, "take-gates");

	private static final Cypher LOOK = Cypher.of(ModelsInUse.class, "look-through-gate");

	private static final Cypher MODEL = Cypher.of(ModelsInUse.class, "model");

	private final ModelInUse brought;

	private final long salt = ThreadLocalRandom.current().nextLong(GATES);

	private volatile ModelInUse latest;

	/**
	 * @param brought the model that holds while nobody activated one
	 */
	ModelsInUse(IdentityModel brought) {
		this.brought = ModelInUse.of(null, brought);
		this.latest = this.brought;
	}

	/** The model that was in use last, as far as is known without asking. */
	ModelInUse latest() {
		return this.latest;
	}

	/** The model by which this transaction resolves; nobody changes it meanwhile. */
	ModelInUse take(TransactionContext tx) {
		return taken(tx, 1 + Math.floorMod(Thread.currentThread().threadId() + this.salt, GATES - 1)).model();
	}

	/** The same for the run of an activation. */
	Taken takeForRun(TransactionContext tx) {
		return taken(tx, RUN_GATE);
	}

	private Taken taken(TransactionContext tx, long gate) {
		// reading the model is a statement of its own: the rows of this one are read
		// first
		var stood = TAKE_GATE
			.list(tx, Map.of("gate", gate),
					row -> Map.entry(row.get("model").asString(""), row.get("activation").asLong(0)))
			.getFirst();
		return new Taken(of(tx, stood.getKey()), stood.getValue());
	}

	/** The model that is in use now, for a transaction that only reads. */
	ModelInUse look(TransactionContext tx) {
		return LOOK.list(tx, Map.of("gate", RUN_GATE), row -> row.get("model").asString())
			.stream()
			.findFirst()
			.map(kept -> of(tx, kept))
			.orElse(this.brought);
	}

	/** Takes all gates, and says which activation was the last one; zero for none. */
	static long takeAll(TransactionContext tx) {
		return TAKE_GATES.list(tx, Map.of("gates", gates()), row -> row.get("latest").asLong()).getFirst();
	}

	static List<Long> gates() {
		return LongStream.range(0, GATES).boxed().toList();
	}

	private ModelInUse of(TransactionContext tx, String kept) {
		var known = this.latest;
		if (kept.isEmpty()) {
			known = this.brought;
		}
		else if (!kept.equals(known.kept())) {
			known = kept.equals(this.brought.model().id())
					? new ModelInUse(kept, this.brought.model(), this.brought.prepared())
					: ModelInUse.of(kept, read(tx, kept));
		}
		this.latest = known;
		return known;
	}

	private static IdentityModel read(TransactionContext tx, String kept) {
		return MODEL.list(tx, Map.of("id", kept), row -> {
			var names = row.get("names").asList(Value::asString);
			var texts = row.get("texts").asList(Value::asString);
			var included = new LinkedHashMap<String, String>();
			for (int index = 0; index < names.size(); index++) {
				included.put(names.get(index), texts.get(index));
			}
			return IdentityModel.parse(new ModelText(row.get("text").asString(), included));
		}).getFirst();
	}

	/** What stood at a gate: the model, and the number of its activation or zero. */
	record Taken(ModelInUse model, long activation) {
	}

}
