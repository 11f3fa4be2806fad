package io.c360.graph.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import io.c360.customer.complaint.MonthlyBills;
import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/**
 * What the customer was billed month by month.
 *
 * @param since the first day that counts
 */
public record BillsPart(LocalDate since) implements ProfilePart<MonthlyBills> {

	private static final Cypher BILLS = Cypher.of(BillsPart.class, "bills.part");

	@Override
	public Cypher subquery() {
		return BILLS;
	}

	@Override
	public Map<String, Object> parameters() {
		return Map.of("since", this.since);
	}

	@Override
	public MonthlyBills read(Value part) {
		return new MonthlyBills(part.asList(pair -> Map.entry(pair.get(0).asInt(), pair.get(1).asLong()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
	}

}
