package io.c360.population.truth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.c360.population.truth.PlantedFacts.Call;
import io.c360.population.truth.PlantedFacts.Held;
import io.c360.population.truth.PlantedFacts.Word;

/**
 * What the files say of customers, given which records are one customer: who is who is
 * measured elsewhere.
 */
public final class PlantedCustomers {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final PlantedFacts facts;

	private final Map<String, String> customers;

	private final Map<String, List<String>> records = new TreeMap<>();

	private final Map<String, Set<String>> holders = new HashMap<>();

	/**
	 * @param customers the customer of each record
	 */
	public PlantedCustomers(PlantedFacts facts, Map<String, String> customers) {
		this.facts = facts;
		this.customers = customers;
		customers
			.forEach((record, customer) -> this.records.computeIfAbsent(customer, of -> new ArrayList<>()).add(record));
		facts.held()
			.forEach((record, held) -> held.stream()
				.filter(one -> !one.number().isEmpty() && customers.containsKey(record))
				.forEach(one -> this.holders.computeIfAbsent(one.number(), number -> new TreeSet<>())
					.add(Objects.requireNonNull(customers.get(record)))));
	}

	/** Who hold something, in order. */
	public List<String> holding() {
		return this.records.keySet().stream().filter(customer -> !held(customer).isEmpty()).toList();
	}

	/** Fen of their bills and top-ups. */
	public long charged(String customer) {
		return records(customer).stream().mapToLong(record -> this.facts.charged().getOrDefault(record, 0L)).sum();
	}

	/** True when they held something and all of it has ended. */
	public boolean hasLeft(String customer) {
		return !held(customer).isEmpty() && held(customer).stream().allMatch(Held::ended);
	}

	/** The members of a company who left and agreed to be called. */
	public Set<String> winnable(String group) {
		var winnable = new TreeSet<String>();
		for (var customer : members(group)) {
			if (hasLeft(customer) && agrees(customer)) {
				winnable.add(customer);
			}
		}
		return winnable;
	}

	/** Everybody who belongs to a company. */
	public Set<String> members(String group) {
		var members = new TreeSet<String>();
		this.facts.groups().getOrDefault(group, List.of()).forEach(record -> {
			if (this.customers.containsKey(record)) {
				members.add(Objects.requireNonNull(this.customers.get(record)));
			}
		});
		return members;
	}

	private boolean agrees(String customer) {
		return lastWord(customer, "win-back").map(Word::granted).orElse(false);
	}

	/**
	 * True when somebody does not want to be called for what an inviter is called for.
	 */
	private boolean saysNo(String customer) {
		return Stream.of("sales", "win-back", "referral")
			.anyMatch(purpose -> lastWord(customer, purpose).filter(word -> !word.granted()).isPresent());
	}

	private Optional<Word> lastWord(String customer, String purpose) {
		return records(customer).stream()
			.flatMap(record -> this.facts.consents().getOrDefault(record, List.of()).stream())
			.filter(word -> word.purpose().equals(purpose) || word.purpose().equals("all"))
			.max(Comparator.comparing(Word::at));
	}

	/**
	 * The closest of the members who stayed and did not say no to being called; empty
	 * when there is none or the files do not tell.
	 */
	public Optional<String> inviter(String leaver, String group) {
		var left = held(leaver).stream().map(Held::end).max(Comparator.naturalOrder()).orElseThrow();
		var best = "";
		double most = 0;
		for (var member : members(group)) {
			if (!member.equals(leaver) && !saysNo(member) && held(member).stream().anyMatch(held -> !held.ended())) {
				var strength = strength(leaver, member, left);
				if (strength > most + 1e-12) {
					most = strength;
					best = member;
				}
			}
		}
		return best.isEmpty() ? Optional.empty() : Optional.of(best);
	}

	/**
	 * Days, twice as much when both called, halved for every thirty days before leaving.
	 */
	private double strength(String leaver, String member, LocalDate left) {
		var seen = new HashSet<String>();
		var days = new HashSet<LocalDate>();
		var last = Instant.MIN;
		boolean out = false;
		boolean in = false;
		for (var call : this.facts.calls()) {
			var ofLeaver = isOf(call, leaver) && numbers(member).contains(call.counterpart());
			var ofMember = isOf(call, member) && numbers(leaver).contains(call.counterpart());
			if (ofLeaver || ofMember) {
				var outgoing = ofLeaver == call.outgoing();
				out |= outgoing;
				in |= !outgoing;
				seen.add(outgoing + " " + call.at());
				days.add(LocalDate.ofInstant(call.at(), CHINA));
				last = call.at().isAfter(last) ? call.at() : last;
			}
		}
		if (seen.isEmpty()) {
			return 0;
		}
		var before = Math.max(0, Duration.between(last, left.atStartOfDay(CHINA).toInstant()).toDays());
		return days.size() * ((out && in) ? 2 : 1) * Math.pow(0.5, before / 30.0);
	}

	private boolean isOf(Call call, String customer) {
		return call.of().startsWith("msisdn:") ? numbers(customer).contains(call.of().substring(7))
				: customer.equals(this.customers.get(call.of()));
	}

	/** Numbers that nobody else held too. */
	private Set<String> numbers(String customer) {
		var numbers = new TreeSet<String>();
		held(customer).forEach(held -> {
			if (this.holders.getOrDefault(held.number(), Set.of()).size() == 1) {
				numbers.add(held.number());
			}
		});
		return numbers;
	}

	private List<Held> held(String customer) {
		return records(customer).stream()
			.flatMap(record -> this.facts.held().getOrDefault(record, List.of()).stream())
			.toList();
	}

	private List<String> records(String customer) {
		return this.records.getOrDefault(customer, List.of());
	}

}
