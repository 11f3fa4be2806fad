package io.c360.customer.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/** Reads a work calendar, line by line. */
final class CalendarReader {

	private final Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);

	private final Set<LocalDate> holidays = new HashSet<>();

	private final Set<LocalDate> workdays = new HashSet<>();

	private @Nullable ZoneId zone;

	WorkCalendar read(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			var line = lines.get(i).replaceAll("#.*", "").strip();
			if (!line.isEmpty()) {
				read(line, i + 1);
			}
		}
		if (this.zone == null || this.week.isEmpty()) {
			throw new CustomerProblem.Invalid("A work calendar needs a zone and the hours of at least one day");
		}
		return new WorkCalendar(this.zone, this.week, this.holidays, this.workdays);
	}

	private void read(String line, int number) {
		var words = line.split("\\s+", -1);
		try {
			switch (words[0]) {
				case "zone" -> this.zone = ZoneId.of(words[1]);
				case "hours" -> days(words[1], Hours.parse(words[2]));
				case "holiday" -> this.holidays.addAll(dates(words[1]));
				case "workday" -> this.workdays.addAll(dates(words[1]));
				default -> throw problem(number);
			}
		}
		catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw problem(number);
		}
	}

	private static CustomerProblem.Invalid problem(int line) {
		return new CustomerProblem.Invalid(("Line %d of the work calendar is none of: zone Asia/Shanghai, "
				+ "hours MONDAY-FRIDAY 09:00-18:00, holiday 2026-01-01..2026-01-03, workday 2026-01-04")
			.formatted(line));
	}

	private void days(String words, Hours hours) {
		var ends = words.split("-", 2);
		var last = DayOfWeek.valueOf(ends[ends.length - 1]);
		for (var day = DayOfWeek.valueOf(ends[0]);; day = day.plus(1)) {
			this.week.put(day, hours);
			if (day == last) {
				return;
			}
		}
	}

	private static List<LocalDate> dates(String words) {
		var ends = words.split("\\.\\.", 2);
		return LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1)).toList();
	}

}
