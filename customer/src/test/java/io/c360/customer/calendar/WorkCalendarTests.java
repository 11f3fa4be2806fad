package io.c360.customer.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.Stream;

import io.c360.customer.CustomerProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkCalendarTests {

	private final WorkCalendar calendar = WorkCalendar.china();

	@ParameterizedTest
	@CsvSource({ "2026-03-02T09:00, 2026-03-02T18:00, 9", "2026-03-02T08:00, 2026-03-02T20:00, 9",
			"2026-03-06T17:00, 2026-03-09T10:00, 2", "2026-02-13T17:00, 2026-02-24T10:00, 11",
			"2026-02-14T09:00, 2026-02-14T12:00, 3", "2026-10-01T09:00, 2026-10-07T18:00, 0",
			"2026-03-02T12:00, 2026-03-02T11:00, 0" })
	void countsBusinessHoursOverNightsWeekendsHolidaysAndMakeUpDays(String from, String until, long hours) {
		assertThat(this.calendar.between(at(from), at(until))).isEqualTo(Duration.ofHours(hours));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02T09:00, 9, 2026-03-02T18:00", "2026-03-02T20:00, 1, 2026-03-03T10:00",
			"2026-03-06T17:00, 2, 2026-03-09T10:00", "2026-02-13T17:00, 11, 2026-02-24T10:00" })
	void saysWhenSoManyBusinessHoursHaveGoneBy(String from, long hours, String until) {
		assertThat(this.calendar.after(at(from), Duration.ofHours(hours))).isEqualTo(at(until));
	}

	/**
	 * The seven holidays of the notice of 4 November 2025, with the days that make up for
	 * them.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-01-01, 3, 2026-01-04", "2026-02-15, 9, 2026-02-14 2026-02-28", "2026-04-04, 3, ''",
			"2026-05-01, 5, 2026-05-09", "2026-06-19, 3, ''", "2026-09-25, 3, ''",
			"2026-10-01, 7, 2026-09-20 2026-10-10" })
	void hasTheHolidaysOf2026AsTheStateCouncilAnnouncedThem(LocalDate first, int days, String makeUp) {
		assertThat(business(first, days)).isZero();
		assertThat(Stream.of(makeUp.split(" ")).filter(day -> !day.isEmpty()))
			.allSatisfy(worked -> assertThat(business(LocalDate.parse(worked), 1)).hasHours(9));
	}

	@Test
	void has33HolidaysIn2026AndNoOthers() {
		assertThat(this.calendar.holidays()).filteredOn(day -> day.getYear() == 2026).hasSize(33);
		assertThat(this.calendar.between(at("2026-01-01T00:00"), at("2027-01-01T00:00"))).hasHours(9 * 248);
	}

	@Test
	void agreesWithItselfThereAndBack() {
		var random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			var from = at("2025-12-20T00:00").plusSeconds(random.nextInt(30_000_000));
			var business = Duration.ofMinutes(1 + random.nextInt(9000));

			assertThat(this.calendar.between(from, this.calendar.after(from, business))).isEqualTo(business);
		}
	}

	@Test
	void addsUpWhereverASpanIsCut() {
		var random = new Random(8);
		for (int i = 0; i < 500; i++) {
			var from = at("2026-01-20T00:00").plusSeconds(random.nextInt(3_000_000));
			var cut = from.plusSeconds(random.nextInt(3_000_000));
			var until = cut.plusSeconds(random.nextInt(3_000_000));

			assertThat(this.calendar.between(from, cut).plus(this.calendar.between(cut, until)))
				.isEqualTo(this.calendar.between(from, until));
		}
	}

	@Test
	void saysWhichLineCannotBeUnderstood() {
		assertThatThrownBy(() -> WorkCalendar.parse("zone Asia/Shanghai\nholidays 2026-01-01"))
			.isInstanceOf(CustomerProblem.Invalid.class)
			.hasMessageContaining("Line 2");
		assertThatThrownBy(() -> WorkCalendar.parse("zone Asia/Shanghai")).hasMessageContaining("hours");
	}

	private Duration business(LocalDate first, int days) {
		return this.calendar.between(at(first + "T00:00"), at(first.plusDays(days) + "T00:00"));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
	}

}
