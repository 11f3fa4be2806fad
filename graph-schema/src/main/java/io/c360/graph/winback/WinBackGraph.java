package io.c360.graph.winback;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.winback.Leaver;
import io.c360.customer.winback.RivalNumber;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.intake.FactCodecs;
import org.neo4j.driver.TransactionContext;

/**
 * Finds who left, and to whom of those who stayed they were close. Who said that they do
 * not want to be called is nobody's tie.
 */
public final class WinBackGraph {

	private static final Cypher MEMBERS = Cypher.of(WinBackGraph.class, "members");

	private static final Cypher CHOSEN = Cypher.of(WinBackGraph.class, "chosen");

	private static final Cypher OF_CITY = Cypher.of(WinBackGraph.class, "leavers-of-city");

	private static final Cypher OFFERED = Cypher.of(WinBackGraph.class, "offered");

	private static final int MOST_OF_A_CITY = 2_000;

	private final Graph graph;

	public WinBackGraph(Graph graph) {
		this.graph = graph;
	}

	/** Those who left a group; ties are those to its members who stayed. */
	public List<Leaver> ofGroup(String group, Instant now) {
		return this.graph.scan(tx -> members(tx, group).tiedToTheOthers(now));
	}

	/** Those of some customers who left; ties are those to anybody who stayed. */
	public List<Leaver> of(List<CustomerId> customers, Instant now) {
		return this.graph.scan(tx -> chosen(tx, texts(customers)).tiedToAnybody(now));
	}

	/**
	 * Those who left a city, as far as it is computed who did: of many those 2,000 who
	 * brought most. Ties are those to anybody who stayed.
	 */
	public List<Leaver> ofCity(String city, Instant now) {
		return this.graph.scan(tx -> chosen(tx, city(tx, city)).tiedToAnybody(now));
	}

	/** Numbers that called several of those who left a group shortly before they did. */
	public List<RivalNumber> rivalsOfGroup(String group) {
		return this.graph.scan(tx -> members(tx, group).rivals());
	}

	/** Numbers that called several of those who left a city shortly before they did. */
	public List<RivalNumber> rivalsOfCity(String city) {
		return this.graph.scan(tx -> chosen(tx, city(tx, city)).rivals());
	}

	/** What was proposed to customers before, the newest first. */
	public Map<CustomerId, List<Outcome>> offered(List<CustomerId> customers) {
		var offered = new HashMap<CustomerId, List<Outcome>>();
		this.graph.read(tx -> OFFERED.list(tx, Map.of("ids", texts(customers)),
				row -> offered.put(CustomerId.parse(row.get("customer").asString()),
						Outcome.standing(row.get("outcomes").asList(FactCodecs.OUTCOME::read)))));
		return offered;
	}

	private static Leavers members(TransactionContext tx, String group) {
		return Leavers.among(tx, MEMBERS, "group", group);
	}

	private static Leavers chosen(TransactionContext tx, List<String> ids) {
		return Leavers.among(tx, CHOSEN, "ids", ids);
	}

	private static List<String> city(TransactionContext tx, String city) {
		return OF_CITY.list(tx, Map.of("city", city, "limit", MOST_OF_A_CITY), row -> row.get("id").asString());
	}

	private static List<String> texts(List<CustomerId> customers) {
		return customers.stream().map(CustomerId::toString).toList();
	}

}
