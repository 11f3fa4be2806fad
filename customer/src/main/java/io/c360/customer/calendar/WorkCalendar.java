package io.c360.customer.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/**
 * Business hours with public holidays, and with days off that are worked to make up for
 * them. A make-up day has the hours of the first working day of the week.
 */
public final class WorkCalendar {

	/** A promise is due within ten years, or the calendar has no hours left. */
	private static final int FARTHEST = 3660;

	private final ZoneId zone;

	private final Map<DayOfWeek, Hours> week;

	private final Set<LocalDate> holidays;

	private final Set<LocalDate> workdays;

	private final Hours usual;

	WorkCalendar(ZoneId zone, Map<DayOfWeek, Hours> week, Set<LocalDate> holidays, Set<LocalDate> workdays) {
		this.zone = zone;
		this.week = Map.copyOf(week);
		this.holidays = Set.copyOf(holidays);
		this.workdays = Set.copyOf(workdays);
		this.usual = week.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue();
	}

	/**
	 * Reads a calendar: lines of {@code zone}, {@code hours}, {@code holiday} and
	 * {@code workday}.
	 * @throws CustomerProblem.Invalid when a line is none of these
	 */
	public static WorkCalendar parse(String text) {
		return new CalendarReader().read(text.lines().toList());
	}

	/** The calendar that ships: mainland China. */
	public static WorkCalendar china() {
		try (var file = WorkCalendar.class.getResourceAsStream("china.txt")) {
			if (file == null) {
				throw new IllegalStateException("The calendar is not in the jar");
			}
			return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where its clocks hang. */
	public ZoneId zone() {
		return this.zone;
	}

	/**
	 * How much business time lies between two moments; zero when the second is not later.
	 */
	public Duration between(Instant from, Instant until) {
		var total = Duration.ZERO;
		if (!from.isBefore(until)) {
			return total;
		}
		var last = until.atZone(this.zone).toLocalDate();
		for (var day = from.atZone(this.zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
			var hours = hours(day);
			if (hours != null) {
				var begin = later(at(day, hours, true), from);
				var end = earlier(at(day, hours, false), until);
				total = begin.isBefore(end) ? total.plus(Duration.between(begin, end)) : total;
			}
		}
		return total;
	}

	/**
	 * The moment at which so much business time has gone by.
	 * @throws CustomerProblem.Invalid when that is more than ten years ahead
	 */
	public Instant after(Instant from, Duration business) {
		var left = business;
		var first = from.atZone(this.zone).toLocalDate();
		for (var day = first; day.isBefore(first.plusDays(FARTHEST)); day = day.plusDays(1)) {
			var hours = hours(day);
			if (hours != null) {
				var begin = later(at(day, hours, true), from);
				var end = at(day, hours, false);
				var open = begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
				if (open.compareTo(left) >= 0 && !begin.isAfter(end)) {
					return begin.plus(left);
				}
				left = left.minus(open);
			}
		}
		throw new CustomerProblem.Invalid("No promise is more than ten years ahead");
	}

	private @Nullable Hours hours(LocalDate day) {
		if (this.workdays.contains(day)) {
			return this.week.getOrDefault(day.getDayOfWeek(), this.usual);
		}
		return this.holidays.contains(day) ? null : this.week.get(day.getDayOfWeek());
	}

	private Instant at(LocalDate day, Hours hours, boolean begin) {
		return day.atTime(begin ? hours.from() : hours.until()).atZone(this.zone).toInstant();
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}

	private static Instant earlier(Instant a, Instant b) {
		return a.isBefore(b) ? a : b;
	}

	/** How many public holidays and make-up days it knows. */
	@Override
	public String toString() {
		return "%s, %d holidays, %d make-up days".formatted(this.zone, this.holidays.size(), this.workdays.size());
	}

	/** The days, for whoever shows them. */
	public List<LocalDate> holidays() {
		return this.holidays.stream().sorted().toList();
	}

}
