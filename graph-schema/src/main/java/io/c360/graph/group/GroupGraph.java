package io.c360.graph.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.link.Link;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.FactCodecs;
import io.c360.graph.profile.CustomerView;
import org.neo4j.driver.Value;

/** Answers what is asked of one group, however large it is. */
public final class GroupGraph {

	private static final Cypher GROUP = Cypher.of(GroupGraph.class, "group");

	private static final Cypher MEMBERS_PAGE = Cypher.of(GroupGraph.class, "members-page");

	private static final Cypher NUMBERS_OF = Cypher.of(GroupGraph.class, "numbers-of");

	private static final Cypher CALLS_OF = Cypher.of(GroupGraph.class, "calls-of");

	private final Graph graph;

	public GroupGraph(Graph graph) {
		this.graph = graph;
	}

	/** A link to the group, which says of which kind it is and what it is called. */
	public Optional<Link> find(String group) {
		return this.graph
			.read(tx -> GROUP.list(tx, Map.of("group", group), row -> FactCodecs.LINK.read(row.get("link"))))
			.stream()
			.findFirst();
	}

	/**
	 * The members after a given one, in the order of the ids of their links.
	 * @param after the id of a link; empty for the first page
	 */
	public List<Membership.Member> members(String group, String after, int first) {
		return this.graph.read(tx -> MEMBERS_PAGE
			.list(tx, Map.of("group", group, "after", after, "first", first), row -> new Membership.Member(
					CustomerView.of(row.get("customer"), row.get("revision"), row.get("changedAt"), row.get("records")),
					FactCodecs.LINK.read(row.get("link")))));
	}

	/**
	 * How much of the members' calls stays within the group.
	 * @param limit of a larger group only so many members are counted, the first by their
	 * links
	 */
	public CallsWithin callsWithin(String group, int limit) {
		return this.graph.scan(tx -> {
			var members = NUMBERS_OF.list(tx, Map.of("group", group, "limit", limit),
					row -> Map.entry(row.get("person").asString(), row.get("numbers").asList(Value::asString)));
			return CALLS_OF
				.list(tx,
						Map.of("people", members.stream().map(Map.Entry::getKey).toList(), "numbers",
								members.stream().flatMap(member -> member.getValue().stream()).distinct().toList()),
						row -> new CallsWithin(members.size(), row.get("calls").asLong(), row.get("within").asLong()))
				.getFirst();
		});
	}

	/**
	 * Calls of a group.
	 *
	 * @param members how many members were counted
	 * @param calls that they made and took
	 * @param within those of them with other members
	 */
	public record CallsWithin(int members, long calls, long within) {

		/** The share that stays within; 0 when nobody called. */
		public double share() {
			return (this.calls == 0) ? 0 : (double) this.within / this.calls;
		}

	}

}
