package io.c360.graph.household;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import io.c360.customer.household.Evidence;
import io.c360.customer.household.Household;
import io.c360.customer.household.HouseholdIds;
import io.c360.graph.Cypher;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Writes what changed of households, and nothing else. */
final class HouseholdWriter {

	private static final Cypher MEMBERSHIPS = Cypher.of(HouseholdWriter.class, "memberships");

	private static final Cypher WRITE = Cypher.of(HouseholdWriter.class, "write-households");

	private static final Cypher JOIN = Cypher.of(HouseholdWriter.class, "join");

	private static final Cypher LEAVE = Cypher.of(HouseholdWriter.class, "leave");

	private static final Cypher RETIRE = Cypher.of(HouseholdWriter.class, "retire");

	private static final Cypher TOUCH = Cypher.of(HouseholdWriter.class, "touch");

	private final TransactionContext tx;

	private final Instant at;

	private final Map<String, Map<String, String>> before = new HashMap<>();

	HouseholdWriter(TransactionContext tx, Instant at) {
		this.tx = tx;
		this.at = at;
	}

	/** Reads the households that people are in so far, and says who else is in them. */
	Set<String> read(Collection<String> people) {
		var members = new TreeSet<String>();
		MEMBERSHIPS.list(this.tx, Map.of("ids", people), row -> {
			var digests = new HashMap<String, String>();
			row.get("members")
				.asList(member -> member)
				.forEach(member -> digests.put(member.get("person").asString(), member.get("digest").asString()));
			members.addAll(digests.keySet());
			return this.before.put(row.get("household").asString(), digests);
		});
		return members;
	}

	/** Puts these in the place of the ones that were read. */
	void write(List<Household> after) {
		var people = new HashMap<String, Set<String>>();
		this.before.forEach((id, digests) -> people.put(id, digests.keySet()));
		var ids = HouseholdIds.reconcile(people, after, () -> UUID.randomUUID().toString());
		var households = new ArrayList<Map<String, Object>>();
		var joining = new ArrayList<Map<String, Object>>();
		var leaving = new ArrayList<Map<String, Object>>();
		var touched = new TreeSet<String>();
		for (int i = 0; i < after.size(); i++) {
			var id = ids.ids().get(i);
			var left = new HashMap<>(this.before.getOrDefault(id, Map.of()));
			var changes = joining.size();
			for (var member : after.get(i).members()) {
				var digest = after.get(i).kind() + " " + member;
				if (!digest.equals(left.remove(member.person()))) {
					joining.add(Map.of("household", id, "person", member.person(), "properties",
							properties(member, digest)));
					touched.add(member.person());
				}
			}
			if (joining.size() > changes || !left.isEmpty()) {
				households.add(row(id, after.get(i)));
				after.get(i).members().forEach(member -> touched.add(member.person()));
			}
			leave(id, left.keySet(), leaving);
			touched.addAll(left.keySet());
		}
		var retired = new ArrayList<Map<String, Object>>();
		ids.retired().forEach((id, into) -> {
			var members = this.before.getOrDefault(id, Map.of()).keySet();
			leave(id, members, leaving);
			touched.addAll(members);
			retired.add(Map.of("household", id, "into", into.<Object>map(String::valueOf).orElse(Values.NULL)));
		});
		run(LEAVE, leaving);
		run(WRITE, households);
		run(JOIN, joining);
		run(RETIRE, retired);
		TOUCH.run(this.tx, Map.of("ids", List.copyOf(touched)));
	}

	private void run(Cypher statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			statement.run(this.tx, Map.of("rows", rows, "at", this.at.atZone(ZoneOffset.UTC)));
		}
	}

	private static void leave(String household, Collection<String> people, List<Map<String, Object>> rows) {
		people.forEach(person -> rows.add(Map.of("household", household, "person", person)));
	}

	private static Map<String, Object> row(String id, Household household) {
		return Map.of("id", id, "properties", Map.of("kind", household.kind().name(), "confidence",
				household.confidence(), "size", household.members().size(), "rules", Household.RULES));
	}

	private static Map<String, Object> properties(Household.Member member, String digest) {
		var properties = new HashMap<String, Object>();
		properties.put("roles", member.roles().stream().map(Enum::name).toList());
		properties.put("confidence", member.confidence());
		properties.put("features", member.evidence().stream().map(Evidence::feature).toList());
		properties.put("levels", member.evidence().stream().map(Evidence::level).toList());
		properties.put("bits", member.evidence().stream().map(Evidence::bits).toList());
		properties.put("from", time(member.span().from()));
		properties.put("to", time(member.span().to()));
		properties.put("digest", digest);
		return properties;
	}

	private static Value time(@org.jspecify.annotations.Nullable Instant instant) {
		return (instant != null) ? Values.value(instant.atZone(ZoneOffset.UTC)) : Values.NULL;
	}

}
