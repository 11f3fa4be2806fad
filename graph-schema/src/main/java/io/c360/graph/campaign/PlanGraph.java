package io.c360.graph.campaign;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.GateEntry;
import io.c360.customer.campaign.TaskEntry;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PropertyCodec;

/**
 * Keeps how far gates and tasks of campaigns have come, and counts activations by month.
 */
public final class PlanGraph {

	private static final Cypher ENTER = Cypher.of(PlanGraph.class, "enter-gate");

	private static final Cypher GATES = Cypher.of(PlanGraph.class, "gates");

	private static final Cypher ENTER_TASK = Cypher.of(PlanGraph.class, "enter-task");

	private static final Cypher TASKS = Cypher.of(PlanGraph.class, "tasks");

	private static final Cypher ACTIVATED = Cypher.of(PlanGraph.class, "activated");

	private static final PropertyCodec<GateEntry> ENTRY = PropertyCodec.of(GateEntry.class);

	private static final PropertyCodec<TaskEntry> TASK = PropertyCodec.of(TaskEntry.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Graph graph;

	public PlanGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Keeps how far a gate has come; the same again changes nothing.
	 * @throws CustomerProblem.Conflict when the id was used for something else
	 */
	public void enter(GateEntry entry) {
		var kept = this.graph.write(
				tx -> ENTER.list(tx, Map.of("rows", List.of(ENTRY.write(entry))), row -> ENTRY.read(row.get("entry"))))
			.getFirst();
		if (!kept.campaign().equals(entry.campaign()) || !kept.gate().equals(entry.gate())
				|| kept.permille() != entry.permille()) {
			throw new CustomerProblem.Conflict("This id was used for something else; choose a new one");
		}
	}

	/** How far the gates of a campaign have come, in no order. */
	public List<GateEntry> gates(RecordId campaign) {
		return this.graph
			.read(tx -> GATES.list(tx, Map.of("campaign", campaign.toString()), row -> ENTRY.read(row.get("entry"))));
	}

	/**
	 * Keeps how far a task has come; the same again changes nothing.
	 * @throws CustomerProblem.Conflict when the id was used for something else
	 */
	public void enter(TaskEntry entry) {
		var kept = this.graph
			.write(tx -> ENTER_TASK.list(tx, Map.of("rows", List.of(TASK.write(entry))),
					row -> TASK.read(row.get("entry"))))
			.getFirst();
		if (!kept.campaign().equals(entry.campaign()) || !kept.task().equals(entry.task())
				|| kept.state() != entry.state()) {
			throw new CustomerProblem.Conflict("This id was used for something else; choose a new one");
		}
	}

	/** How far the tasks of a campaign have come, in no order. */
	public List<TaskEntry> tasks(RecordId campaign) {
		return this.graph
			.read(tx -> TASKS.list(tx, Map.of("campaign", campaign.toString()), row -> TASK.read(row.get("entry"))));
	}

	/** Activations of a campaign by month, of customers first called since a moment. */
	public Map<YearMonth, Long> activated(RecordId campaign, Instant from) {
		return this.graph
			.scan(tx -> ACTIVATED.list(tx, Map.of("campaign", campaign.toString(), "from", WaveGraph.utc(from)),
					row -> YearMonth.from(row.get("at").asZonedDateTime().withZoneSameInstant(ZONE))))
			.stream()
			.collect(Collectors.groupingBy(month -> month, Collectors.counting()));
	}

}
