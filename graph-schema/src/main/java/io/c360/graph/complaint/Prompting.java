package io.c360.graph.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.c360.customer.RecordId;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Disregarded;
import io.c360.customer.complaint.EventType;
import io.c360.customer.complaint.Route;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/**
 * Prompts whoever is next when a step of a case ends. A case has one open prompt at most:
 * the next step ends the one before.
 */
record Prompting(TransactionContext tx, ComplaintRules rules) {

	private static final Cypher STANDING = Cypher.of(Prompting.class, "standing");

	private static final Cypher END = Cypher.of(Prompting.class, "end-prompts");

	private static final Cypher PROMPT = Cypher.of(Prompting.class, "prompt");

	/** How many months a trend looks back, as where it is shown. */
	private static final int MONTHS = ValuePolicy.DEFAULT.trendMonths();

	private static final Set<EventType> STEPS = Set.of(EventType.OPENED, EventType.HANDED_OVER, EventType.STEP_DONE,
			EventType.JUDGED, EventType.REMEDY_GIVEN, EventType.RESOLVED, EventType.REOPENED);

	/**
	 * Prompts by what is new.
	 * @param news what was told just now, by complaint
	 * @param revisions what each case was at before; 0 for one that is new
	 */
	void prompt(List<Case> cases, Map<RecordId, List<ComplaintEvent>> news, Map<String, Long> revisions) {
		var ended = new ArrayList<Map<String, Object>>();
		var steps = new ArrayList<Step>();
		for (var it : cases) {
			var disregarded = it.disregarded().stream().map(Disregarded::event).collect(Collectors.toSet());
			var accepted = news.getOrDefault(it.id(), List.of())
				.stream()
				.filter(event -> !disregarded.contains(event.id()))
				.sorted(ComplaintEvent.BY_TIME)
				.toList();
			accepted.stream()
				.filter(event -> event.type() == EventType.PROMPT_DONE && event.prompt() != null)
				.forEach(event -> ended.add(end(it, event.prompt(), event.at(), event.author(), "done")));
			var last = accepted.stream().filter(event -> STEPS.contains(event.type())).reduce((a, b) -> b);
			if (it.status() == ComplaintStatus.CLOSED) {
				ended.add(end(it, null, it.lastEventAt(), null, "the case was closed"));
			}
			else if (last.isPresent()) {
				ended.add(end(it, null, last.get().at(), last.get().author(), "the case went on"));
				steps.add(new Step(it, last.get()));
			}
			else if (Objects.equals(revisions.get(it.id().toString()), 0L) && it.isOpen()
					&& news.getOrDefault(it.id(), List.of()).isEmpty()) {
				steps.add(new Step(it, null));
			}
		}
		if (!ended.isEmpty()) {
			END.run(this.tx, Map.of("rows", ended));
		}
		if (!steps.isEmpty()) {
			var rows = rows(steps);
			PROMPT.run(this.tx, Map.of("rows", rows));
		}
	}

	private static Map<String, Object> end(Case it, @Nullable String prompt, Instant at, @Nullable String by,
			String because) {
		return Map.of("id", it.id().toString(), "prompt", orNull(prompt), "at", CaseProjection.utc(at), "by",
				orNull(by), "because", because);
	}

	private static Object orNull(@Nullable String text) {
		return (text != null) ? text : Values.NULL;
	}

	private List<Map<String, Object>> rows(List<Step> steps) {
		var standings = new HashMap<String, Map<String, Object>>();
		STANDING.list(this.tx, Map.of("rows", steps.stream().map(this::asked).toList()), row -> {
			var months = row.get("months")
				.asList(pair -> Map.entry(month(pair.get(0).asLong()), pair.get(1).asLong()))
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
			var charges = MarginSeries.ofCharges(months);
			var day = row.get("day").asLocalDate();
			return standings.put(row.get("id").asString(),
					Map.of("level", this.rules.level(charges.latestCharge()).name(), "trend",
							charges.trend(day, MONTHS).direction().name().toLowerCase(Locale.ROOT), "former",
							row.get("former").asInt()));
		});
		return steps.stream()
			.sorted(Comparator.comparing(step -> step.it().id()))
			.flatMap(step -> step.route(this.rules, standings.getOrDefault(step.it().id().toString(), Map.of()))
				.map(step::row)
				.stream())
			.toList();
	}

	/** From the number of months since the year 0. */
	private static YearMonth month(long number) {
		return YearMonth.of((int) (number / 12), (int) (number % 12) + 1);
	}

	private Map<String, Object> asked(Step step) {
		var day = LocalDate.ofInstant(step.at(), this.rules.calendar().zone());
		return Map.of("id", step.it().id().toString(), "openedAt", CaseProjection.utc(step.it().openedAt()), "day", day,
				"since", day.minusMonths(MONTHS).withDayOfMonth(1));
	}

	/**
	 * A step that ended.
	 *
	 * @param event null when a complaint was recorded without one
	 */
	private record Step(Case it, @Nullable ComplaintEvent event) {

		Instant at() {
			return (this.event != null) ? this.event.at() : this.it.openedAt();
		}

		Optional<Route> route(ComplaintRules rules, Map<String, Object> standing) {
			var facts = new HashMap<>(standing);
			facts.putAll(facts(this.it, (this.event != null) ? this.event.type() : EventType.OPENED,
					(this.event != null) ? this.event.step() : null));
			var route = rules.route(facts);
			var taker = (this.event != null && this.event.department() != null) ? this.event.department() : null;
			if (this.event == null || taker == null || this.event.type() == EventType.OPENED
					|| route.map(Route::department).filter(taker::equals).isPresent()) {
				return route;
			}
			return Optional.of(new Route(taker, this.it.current().person(), this.event.step(),
					"It was handed over to you: take it on", 0));
		}

		Map<String, Object> row(Route route) {
			var id = (this.event != null) ? this.event.id().toString() : this.it.id() + "#recorded";
			var properties = new HashMap<String, Object>();
			properties.put("complaint", this.it.id().toString());
			properties.put("department", route.department());
			properties.put("openIn", route.department());
			properties.put("person", route.person());
			properties.put("text", route.text());
			properties.put("row", route.row());
			properties.put("at", CaseProjection.utc(at()));
			Optional.ofNullable(route.step()).ifPresent(step -> properties.put("step", step));
			return Map.of("id", this.it.id().toString(), "prompt", id, "properties", properties);
		}

		private static Map<String, Object> facts(Case it, EventType type, @Nullable String done) {
			var facts = new HashMap<String, Object>();
			Function<Enum<?>, String> word = constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
			facts.put("after", word.apply(type));
			facts.put("validity", word.apply(it.validity()));
			Optional.ofNullable(done).ifPresent(step -> facts.put("done", step));
			Optional.ofNullable(it.topic()).ifPresent(topic -> facts.put("topic", topic));
			Optional.ofNullable(it.severity()).ifPresent(severity -> facts.put("severity", word.apply(severity)));
			return facts;
		}

	}

}
