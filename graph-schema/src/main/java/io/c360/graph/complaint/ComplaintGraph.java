package io.c360.graph.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.c360.customer.RecordId;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.change.Changes;
import io.c360.graph.intake.FactCodecs;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Answers what is asked of complaints as cases. */
public final class ComplaintGraph {

	private static final Cypher CASE = Cypher.of(ComplaintGraph.class, "case");

	private static final Cypher CASES = Cypher.of(ComplaintGraph.class, "cases");

	private static final Cypher WORK = Cypher.of(ComplaintGraph.class, "work");

	private static final Cypher WORK_OF = Cypher.of(ComplaintGraph.class, "work-of");

	private static final Cypher EVENTS = Cypher.of(ComplaintGraph.class, "events");

	private static final Cypher OPENED = Cypher.of(ComplaintGraph.class, "opened");

	private static final Cypher OPEN_PROMPTS = Cypher.of(ComplaintGraph.class, "open-prompts");

	private static final Cypher RECORDED = Cypher.of(ComplaintGraph.class, "unfolded");

	private static final Cypher TOLD_BY_EVENTS = Cypher.of(ComplaintGraph.class, "unfolded-events");

	/** More open prompts than a department can look at. */
	private static final int MOST_PROMPTS = 500;

	private static final int PAGE = 2_000;

	private static final int REBUILT_AT_ONCE = 200;

	private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

	private final Graph graph;

	public ComplaintGraph(Graph graph) {
		this.graph = graph;
	}

	/** The case of a complaint; empty when nobody ever told of it. */
	public Optional<CaseView> find(RecordId complaint) {
		return this.graph.read(tx -> find(tx, complaint));
	}

	static Optional<CaseView> find(TransactionContext tx, RecordId complaint) {
		return CASE.list(tx, Map.of("id", complaint.toString()), CaseView::read).stream().findFirst();
	}

	/**
	 * Open cases, the one that was promised earliest first.
	 * @param department null for all
	 * @param after the place of the last case of the page before; {@link Place#FIRST} for
	 * the first page
	 */
	public List<CaseView> work(@Nullable String department, String after, int limit) {
		var parameters = new HashMap<String, Object>(Map.of("after", after, "limit", limit));
		Optional.ofNullable(department).ifPresent(name -> parameters.put("department", name));
		return this.graph.read(tx -> {
			var ids = ((department != null) ? WORK_OF : WORK).list(tx, parameters, row -> row.get("id").asString());
			var found = CASES.list(tx, Map.of("ids", ids), CaseView::read)
				.stream()
				.collect(Collectors.toMap(view -> view.it().id().toString(), view -> view));
			return ids.stream().map(found::get).filter(Objects::nonNull).toList();
		});
	}

	/**
	 * What happened to a complaint, oldest first, after an event; null for the first
	 * page.
	 */
	public List<ComplaintEvent> events(RecordId complaint, @Nullable ComplaintEvent after, int limit) {
		var parameters = Map.<String, Object>of("id", complaint.toString(), "at",
				utc((after != null) ? after.at() : EVER), "sequence",
				(after != null && after.sequence() != null) ? after.sequence() : 0L, "after",
				(after != null) ? after.id().toString() : "", "limit", limit);
		return this.graph.read(tx -> EVENTS.list(tx, parameters, row -> FactCodecs.COMPLAINT_EVENT.read(row.get("e"))));
	}

	/**
	 * Goes through the cases that were opened in a period, in the order of their opening.
	 */
	public void forEachOpened(Instant from, Instant until, Consumer<Case> each) {
		var after = Place.before(from);
		while (true) {
			var place = after;
			var page = this.graph
				.scan(tx -> OPENED.list(tx, Map.of("until", Place.before(until), "after", place, "limit", PAGE),
						row -> CaseProperties.read(row.get("case"))));
			page.forEach(each);
			if (page.size() < PAGE) {
				return;
			}
			after = Place.of(page.getLast().openedAt(), page.getLast().id());
		}
	}

	/** What a department was asked to do and has not done, newest first. */
	public List<Prompt> openPrompts(String department) {
		return this.graph
			.read(tx -> OPEN_PROMPTS.list(tx, Map.of("department", department, "limit", MOST_PROMPTS),
					row -> Prompt.read(row.get("prompt"))))
			.stream()
			.sorted(Comparator.comparing(Prompt::at).reversed().thenComparing(Prompt::id))
			.toList();
	}

	/**
	 * Concludes every case anew from what was told, by rules that changed meanwhile, or
	 * where an earlier release kept none.
	 * @return how many there are
	 */
	public long rebuild(CaseProjection projection) {
		return rebuild(projection, RECORDED) + rebuild(projection, TOLD_BY_EVENTS);
	}

	private long rebuild(CaseProjection projection, Cypher statement) {
		var after = "";
		var count = 0L;
		while (true) {
			var from = after;
			var ids = this.graph.scan(tx -> statement.list(tx, Map.of("after", from, "limit", REBUILT_AT_ONCE),
					row -> row.get("id").asString()));
			if (ids.isEmpty()) {
				return count;
			}
			this.graph.write(tx -> {
				var touched = new HashSet<String>();
				projection.again(tx, ids.stream().map(RecordId::parse).toList(), touched);
				Changes.leaveForHolders(tx, touched);
				return new ArrayList<>(touched);
			});
			count += ids.size();
			after = ids.getLast();
		}
	}

	private static java.time.ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
