package io.c360.customer.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.c360.customer.CustomerProblem;
import io.c360.customer.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Everything about complaints that business people decide: when we work, who answers for
 * what, how long each may take, where a case goes next, how much somebody may give.
 */
public final class ComplaintRules {

	/** The files that it is read from. */
	public static final List<String> FILES = List.of("calendar.txt", "duty.csv", "departments.csv",
			"service-levels.csv", "routing.csv", "authority.csv");

	private static final String ANY = "-";

	private final WorkCalendar calendar;

	private final DutyRegister duty;

	private final DecisionTable departments;

	private final DecisionTable levels;

	private final DecisionTable routing;

	private final DecisionTable authority;

	private final Map<String, Duration> targets = new HashMap<>();

	private ComplaintRules(Function<String, String> file) {
		this.calendar = WorkCalendar.parse(file.apply("calendar.txt"));
		this.duty = DutyRegister.parse(file.apply("duty.csv"));
		this.departments = DecisionTable.parse("departments", file.apply("departments.csv"));
		this.levels = DecisionTable.parse("service-levels", file.apply("service-levels.csv"));
		this.routing = DecisionTable.parse("routing", file.apply("routing.csv"));
		this.authority = DecisionTable.parse("authority", file.apply("authority.csv"));
		checkNumbers();
	}

	/** The rules that ship. */
	public static ComplaintRules shipped() {
		return new ComplaintRules(ComplaintRules::shipped);
	}

	/**
	 * The rules of some files; a file that is absent is the one that ships.
	 * @throws CustomerProblem.Invalid when one cannot be understood; says which, and why
	 */
	public static ComplaintRules of(Function<String, Optional<String>> files) {
		return new ComplaintRules(name -> files.apply(name).orElseGet(() -> shipped(name)));
	}

	private static String shipped(String name) {
		try (var in = name.equals("calendar.txt") ? WorkCalendar.class.getResourceAsStream("china.txt")
				: ComplaintRules.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The table " + name + " is not in the jar");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A number that is none must be found at load, not when somebody complains. */
	private void checkNumbers() {
		this.departments.rows().forEach(row -> row.number("hours"));
		this.levels.rows().forEach(ServiceLevel::of);
		this.authority.rows().forEach(row -> row.number("limit"));
	}

	/** When we work. */
	public WorkCalendar calendar() {
		return this.calendar;
	}

	/** Who answers for what. */
	public DutyRegister duty() {
		return this.duty;
	}

	/** The department that hears complaints first. */
	public String intakeDepartment() {
		return this.departments.rows().getFirst().text("name").orElseThrow();
	}

	/** How long a department may have a case, in business time. */
	public Duration target(String department) {
		synchronized (this.targets) {
			return this.targets.computeIfAbsent(department,
					name -> Duration.ofHours(this.departments.decide(Map.of("department", name)).number("hours")));
		}
	}

	/**
	 * True when the clock of a department stands still while a case waits for that
	 * reason: the customer is asked something, not another department.
	 */
	public boolean stopsClock(@Nullable String pausedFor) {
		return pausedFor != null && Set.of("customer", "evidence").contains(pausedFor);
	}

	/** Until when a complaint is to be answered that nobody promised anything about. */
	public Instant promise(@Nullable Severity severity, Instant openedAt) {
		return promise(severity, level(0), openedAt);
	}

	/** Until when a customer of a service level is to be answered. */
	public Instant promise(@Nullable Severity severity, ServiceLevel level, Instant openedAt) {
		return this.calendar.after(openedAt, level.answerWithin((severity != null) ? severity : Severity.MINOR));
	}

	/** How well a customer is served who is worth so much a month, in fen. */
	public ServiceLevel level(long monthlyFen) {
		return ServiceLevel.of(this.levels.decide(Map.of("monthly", monthlyFen)));
	}

	/** The level of that name; the lowest when there is none. */
	public ServiceLevel level(String name) {
		return this.levels.rows()
			.stream()
			.map(ServiceLevel::of)
			.filter(level -> level.name().equals(name))
			.findFirst()
			.orElseGet(() -> level(0));
	}

	/** Who has a case next; empty when a step leads nowhere. */
	public Optional<Route> route(Map<String, ?> facts) {
		var row = this.routing.decide(facts);
		return row.text("department")
			.map(department -> new Route(department, this.duty.person(department, row.text("step").orElse(null)),
					row.text("step").orElse(null), row.text("prompt").orElse(""), row.row()));
	}

	/** How far somebody may go who has one of these ranks, and who may go further. */
	public Authority authority(List<String> ranks, ServiceLevel level) {
		return Arrays.stream(ranks.toArray(String[]::new))
			.map(rank -> this.authority.decide(Map.of("rank", rank, "level", level.name())))
			.map(row -> new Authority(Math.min(row.number("limit"), level.remedyCap()),
					row.text("escalate").orElse(ANY)))
			.max((a, b) -> Long.compare(a.limit(), b.limit()))
			.orElse(new Authority(0, this.authority.rows().getLast().text("escalate").orElse(ANY)));
	}

}
