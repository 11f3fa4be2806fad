package io.c360.graph.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Graph;
import io.c360.graph.PartyProperties;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Answers what is asked of a customer, in one statement. */
public final class ProfileGraph {

	private static final ViewStatements BY_ID = new ViewStatements("by-id");

	private static final ViewStatements BY_IDENTIFIER = new ViewStatements("by-identifier");

	private static final ViewStatements BY_INTERACTION = new ViewStatements("by-fact", "Fact", "Interaction",
			"HAS_FACT", "HAS_INTERACTION");

	private static final ViewStatements BY_COMPLAINT = new ViewStatements("by-fact", "Fact", "Complaint", "HAS_FACT",
			"HAS_COMPLAINT");

	private static final ViewStatements BY_CODE = new ViewStatements("by-code");

	private static final ViewStatements BY_IDS = new ViewStatements("by-ids");

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
		var parameters = selection.parameters();
		var statement = switch (key) {
			case CustomerKey.ById(var id) -> {
				parameters.put("id", id.toString());
				yield BY_ID.of(selection);
			}
			case CustomerKey.ByFact(var kind, var fact) -> {
				parameters.put("fact", fact.toString());
				yield ((kind == Kind.COMPLAINT) ? BY_COMPLAINT : BY_INTERACTION).of(selection);
			}
			case CustomerKey.ByIdentifier(var kind, var value) -> {
				parameters.put("identifier", PartyProperties.identifier(kind, value));
				yield BY_IDENTIFIER.of(selection);
			}
			case CustomerKey.ByCode(var code) -> {
				parameters.put("code", code);
				yield BY_CODE.of(selection);
			}
		};
		var rows = this.graph.ask(statement, parameters, Function.identity());
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var fits = rows.getFirst().get("fits").asList(Value::asString);
		if (fits.size() > 1) {
			throw new CustomerProblem.Ambiguous("key", fits);
		}
		return Optional.of(view(rows.getFirst(), selection));
	}

	/** The customers of several ids; an id that nobody has any more is absent. */
	public Map<CustomerId, CustomerView> findAll(List<CustomerId> ids, Selection selection) {
		var parameters = selection.parameters();
		parameters.put("ids", ids.stream().map(CustomerId::toString).toList());
		return this.graph.ask(BY_IDS.of(selection), parameters, row -> view(row, selection))
			.stream()
			.collect(Collectors.toMap(CustomerView::id, Function.identity()));
	}

	private static CustomerView view(Record row, Selection selection) {
		return CustomerView.of(row.get("id"), row.get("revision"), row.get("changedAt"), row.get("records"),
				selection.read(row));
	}

}
