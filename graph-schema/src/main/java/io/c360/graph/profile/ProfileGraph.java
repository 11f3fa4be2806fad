package io.c360.graph.profile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.party.Party;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PartyProperties;
import io.c360.graph.intake.FactCodecs;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Answers what is asked of a customer, in one statement. */
public final class ProfileGraph {

	private static final Cypher VIEW = Cypher.of(ProfileGraph.class, "view");

	private static final Cypher BY_ID = Cypher.of(ProfileGraph.class, "by-id").then(VIEW);

	private static final Cypher BY_IDENTIFIER = Cypher.of(ProfileGraph.class, "by-identifier").then(VIEW);

	private static final Cypher BY_IDS = Cypher.of(ProfileGraph.class, "by-ids").then(VIEW);

	private static final ZonedDateTime EVER = Instant.parse("9999-12-31T23:59:59Z").atZone(ZoneOffset.UTC);

	private static final ZonedDateTime SINCE = Instant.parse("0001-01-01T00:00:00Z").atZone(ZoneOffset.UTC);

	private final Graph graph;

	public ProfileGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The customer of a key; the id of a merged customer leads to the survivor.
	 * @return empty when nobody has that key
	 * @throws CustomerProblem.Ambiguous when an identifier fits several customers
	 */
	public Optional<CustomerView> find(CustomerKey key, Selection selection) {
		var parameters = parameters(selection);
		var statement = switch (key) {
			case CustomerKey.ById(var id) -> {
				parameters.put("id", id.toString());
				yield BY_ID;
			}
			case CustomerKey.ByIdentifier(var kind, var value) -> {
				parameters.put("identifier", PartyProperties.identifier(kind, value));
				yield BY_IDENTIFIER;
			}
		};
		var rows = this.graph.read(tx -> statement.list(tx, parameters, Function.identity()));
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var fits = rows.getFirst().get("fits").asInt();
		if (fits > 1) {
			throw new CustomerProblem.Ambiguous("key", fits);
		}
		return Optional.of(view(rows.getFirst(), selection));
	}

	/** The customers of several ids; an id that nobody has any more is absent. */
	public Map<CustomerId, CustomerView> findAll(List<CustomerId> ids, Selection selection) {
		var parameters = parameters(selection);
		parameters.put("ids", ids.stream().map(CustomerId::toString).toList());
		return this.graph.read(tx -> BY_IDS.list(tx, parameters, row -> view(row, selection)))
			.stream()
			.collect(Collectors.toMap(CustomerView::id, Function.identity()));
	}

	private static Map<String, Object> parameters(Selection selection) {
		var page = (selection.timeline() != null) ? selection.timeline() : TimelinePage.newest(-1);
		var parameters = new HashMap<String, Object>();
		parameters.put("subscriptions", selection.subscriptions());
		parameters.put("complaints", selection.complaints());
		parameters.put("groups", selection.groups());
		parameters.put("members", selection.members());
		parameters.put("first", page.first() + 1);
		parameters.put("from", (page.from() != null) ? page.from().atZone(ZoneOffset.UTC) : SINCE);
		parameters.put("to", (page.to() != null) ? page.to().atZone(ZoneOffset.UTC) : EVER);
		parameters.put("beforeAt", (page.after() != null) ? page.after().at().atZone(ZoneOffset.UTC) : EVER);
		parameters.put("beforeId", (page.after() != null) ? page.after().id().toString() : "");
		parameters.put("channels", List.copyOf(page.channels()));
		parameters.put("reasons", List.copyOf(page.reasons()));
		return parameters;
	}

	private static CustomerView view(Record row, Selection selection) {
		var entries = row.get("interactions").asList(FactCodecs.INTERACTION::read);
		var first = (selection.timeline() != null) ? selection.timeline().first() : 0;
		return new CustomerView(CustomerId.parse(row.get("id").asString()), row.get("revision").asLong(),
				row.get("changedAt").asZonedDateTime().toInstant(), parties(row.get("records")),
				row.get("subscriptions").asList(FactCodecs.SUBSCRIPTION::read),
				row.get("complaints").asList(FactCodecs.COMPLAINT::read),
				row.get("groups").asList(ProfileGraph::membership),
				new CustomerView.Timeline(entries.stream().limit(first).toList(), entries.size() > first));
	}

	private static List<Party> parties(Value records) {
		return records.asList(PartyProperties::read).stream().sorted(Comparator.comparing(Party::id)).toList();
	}

	private static CustomerView.Membership membership(Value group) {
		return new CustomerView.Membership(FactCodecs.LINK.read(group.get("link")),
				group.get("members").asList(ProfileGraph::member));
	}

	private static CustomerView.Member member(Value member) {
		var customer = new CustomerView(CustomerId.parse(member.get("customer").asString()),
				member.get("revision").asLong(), member.get("changedAt").asZonedDateTime().toInstant(),
				parties(member.get("records")), List.of(), List.of(), List.of(),
				new CustomerView.Timeline(List.of(), false));
		return new CustomerView.Member(customer, FactCodecs.LINK.read(member.get("link")));
	}

}
