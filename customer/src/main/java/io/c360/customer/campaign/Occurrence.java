package io.c360.customer.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * One time that a campaign comes back: a campaign of its own, with its own waves, plan
 * and report. It follows from the campaign and the month; nobody enters it.
 *
 * @param id that of the campaign, and the month: {@code crm/battle/2026-11}
 * @param ends its last day
 */
public record Occurrence(RecordId id, RecordId campaign, String name, LocalDate begins, LocalDate ends,
		List<Phase> phases) {

	/** Further ahead nobody plans. */
	private static final int MOST = 24;

	/** Where an occurrence stands. */
	public enum State {

		/** Not yet begun. */
		AHEAD,
		/** Now. */
		RUNNING,
		/** Over. */
		OVER

	}

	/** A part of the occurrence, with the days in which it makes contact. */
	public record Phase(String name, LocalDate begins, LocalDate ends) {
	}

	public Occurrence {
		phases = List.copyOf(phases);
	}

	/** The occurrence of a month; empty when the campaign has none in it. */
	public static Optional<Occurrence> of(Campaign campaign, YearMonth month) {
		var recurs = campaign.recurs();
		if (recurs == null) {
			return Optional.empty();
		}
		var begins = begins(recurs, month);
		var last = begins(recurs, month.plusMonths(1)).minusDays(1);
		var ends = begins.plusDays(recurs.days() - 1);
		if ((campaign.startDate() != null && begins.isBefore(campaign.startDate()))
				|| (campaign.endDate() != null && begins.isAfter(campaign.endDate()))) {
			return Optional.empty();
		}
		var until = ends.isBefore(last) ? ends : last;
		return Optional.of(new Occurrence(new RecordId(campaign.id().source(), campaign.id().key() + "/" + month),
				campaign.id(), campaign.name() + " " + month, begins, until, phases(recurs, begins, until)));
	}

	/** The occurrences that are not over on a day, the next to come first. */
	public static List<Occurrence> from(Campaign campaign, LocalDate day, int count) {
		var month = YearMonth.from(latest(day, campaign.startDate())).minusMonths(1);
		return Stream.iterate(month, one -> one.plusMonths(1))
			.limit(Math.min(count, MOST) + 3L)
			.flatMap(one -> of(campaign, one).stream())
			.filter(one -> !one.ends().isBefore(day))
			.limit(Math.min(count, MOST))
			.toList();
	}

	/** Of which campaign, and month, an id may be an occurrence. */
	public static Optional<Map.Entry<RecordId, YearMonth>> named(RecordId id) {
		int slash = id.key().lastIndexOf('/');
		if (slash <= 0) {
			return Optional.empty();
		}
		try {
			return Optional.of(Map.entry(new RecordId(id.source(), id.key().substring(0, slash)),
					YearMonth.parse(id.key().substring(slash + 1))));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** The campaign that it is, in its days. */
	public Campaign in(Campaign campaign) {
		return new Campaign(this.id, campaign.version(), this.name, campaign.status(), this.begins, this.ends,
				campaign.channels(), campaign.action(), campaign.description(), campaign.sale(), null,
				campaign.design());
	}

	/** Where it stands on a day. */
	public State state(LocalDate day) {
		if (day.isBefore(this.begins)) {
			return State.AHEAD;
		}
		return day.isAfter(this.ends) ? State.OVER : State.RUNNING;
	}

	private static LocalDate begins(Recurrence recurs, YearMonth month) {
		return month.atDay((int) Math.min(recurs.dayOfMonth(), month.lengthOfMonth()));
	}

	private static List<Phase> phases(Recurrence recurs, LocalDate begins, LocalDate ends) {
		var ordered = recurs.phases()
			.entrySet()
			.stream()
			.map(phase -> Map.entry(phase.getKey(), begins.plusDays(Long.parseLong(phase.getValue()) - 1)))
			.filter(phase -> !phase.getValue().isAfter(ends))
			.sorted(Map.Entry.comparingByValue())
			.toList();
		var phases = new ArrayList<Phase>();
		for (int place = 0; place < ordered.size(); place++) {
			var until = (place + 1 < ordered.size()) ? ordered.get(place + 1).getValue().minusDays(1) : ends;
			phases.add(new Phase(ordered.get(place).getKey(), ordered.get(place).getValue(), until));
		}
		return phases;
	}

	private static LocalDate latest(LocalDate day, @Nullable LocalDate other) {
		return (other != null && other.isAfter(day)) ? other : day;
	}

}
