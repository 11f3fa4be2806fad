package io.c360.customer.winback;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Collection;

import io.c360.customer.CustomerId;

/**
 * A number from outside that called several of our customers shortly before they left: a
 * rival's account manager, perhaps (C34).
 *
 * @param left how many of those who left it had called
 * @param called how many of our customers it ever called
 * @param calls how often it called those who left
 */
public record RivalNumber(String number, int left, int called, int calls, Instant last) {

	/** How many days before somebody left a call may have to do with it. */
	public static final int DAYS = 30;

	/** Fewer may be chance. */
	private static final int FEWEST = 3;

	/** Call centres call many who stay. */
	private static final double LEAST_SHARE = 0.5;

	/** Ten digits and more are a person's; shorter numbers are services. */
	private static final int SHORTEST = 8;

	/** That a number called one who left. */
	public record Call(String number, CustomerId customer, int calls, Instant last) {
	}

	/** The share of its contacts who left. */
	public double share() {
		return this.left / (double) Math.max(this.called, this.left);
	}

	/** Numbers that called enough of those who left to be looked at, in order. */
	public static List<String> conspicuous(Collection<Call> calls) {
		var customers = new HashMap<String, Set<CustomerId>>();
		calls.stream()
			.filter(call -> call.number().length() >= SHORTEST)
			.forEach(call -> customers.computeIfAbsent(call.number(), number -> new HashSet<>()).add(call.customer()));
		return customers.entrySet()
			.stream()
			.filter(entry -> entry.getValue().size() >= FEWEST)
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/**
	 * The numbers behind which a rival may be, those with most leavers first.
	 * @param called how many of our customers each number ever called
	 * @param ours numbers of our own customers
	 */
	public static List<RivalNumber> of(Collection<Call> calls, Map<String, Integer> called, Set<String> ours) {
		return conspicuous(calls).stream()
			.filter(number -> !ours.contains(number))
			.map(number -> of(number, calls.stream().filter(call -> call.number().equals(number)).toList(),
					called.getOrDefault(number, 0)))
			.filter(rival -> rival.share() >= LEAST_SHARE)
			.sorted(Comparator.comparingInt(RivalNumber::left).reversed().thenComparing(RivalNumber::number))
			.toList();
	}

	private static RivalNumber of(String number, List<Call> calls, int called) {
		return new RivalNumber(number, (int) calls.stream().map(Call::customer).distinct().count(), called,
				calls.stream().mapToInt(Call::calls).sum(),
				calls.stream().map(Call::last).max(Comparator.naturalOrder()).orElseThrow());
	}

	/** How many: the number is personal data. */
	@Override
	public String toString() {
		return this.left + " of " + this.called;
	}

}
