package io.c360.customer.winback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

import io.c360.customer.CustomerId;

/**
 * How close somebody who left was to a member who stayed.
 *
 * @param out calls of the one who left
 * @param in calls of the member
 * @param days on how many days
 * @param last when they last were in touch
 * @param strength days, twice as much when both called, halved for every month before
 * leaving
 */
public record Tie(CustomerId member, int out, int in, int days, Instant last, double strength) {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final double HALVED_AFTER_DAYS = 30;

	private static final Comparator<Tie> CLOSEST = Comparator.comparingDouble(Tie::strength)
		.reversed()
		.thenComparing(Tie::member);

	/**
	 * The ties of one who left, the closest first. The same call that both sides report
	 * counts once.
	 * @param left when they left
	 */
	public static List<Tie> of(Collection<Talk> talks, LocalDate left) {
		var byMember = new TreeMap<CustomerId, List<Talk>>();
		var seen = new HashSet<Talk>();
		for (var talk : talks) {
			if (seen.add(new Talk(talk.member(), talk.outgoing(), talk.at().truncatedTo(ChronoUnit.MINUTES)))) {
				byMember.computeIfAbsent(talk.member(), member -> new ArrayList<>()).add(talk);
			}
		}
		return byMember.entrySet().stream().map(tie -> of(tie.getKey(), tie.getValue(), left)).sorted(CLOSEST).toList();
	}

	private static Tie of(CustomerId member, List<Talk> talks, LocalDate left) {
		var out = (int) talks.stream().filter(Talk::outgoing).count();
		var in = talks.size() - out;
		var days = (int) talks.stream().map(talk -> LocalDate.ofInstant(talk.at(), ZONE)).distinct().count();
		var last = talks.stream().map(Talk::at).max(Comparator.naturalOrder()).orElseThrow();
		var before = Math.max(0, Duration.between(last, left.atStartOfDay(ZONE).toInstant()).toDays());
		var strength = days * ((out > 0 && in > 0) ? 2 : 1) * Math.pow(0.5, before / HALVED_AFTER_DAYS);
		return new Tie(member, out, in, days, last, strength);
	}

}
