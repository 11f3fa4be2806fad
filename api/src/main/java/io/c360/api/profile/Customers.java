package io.c360.api.profile;

import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.AccessRefusal;
import io.c360.api.access.Reading;
import io.c360.api.access.Role;
import io.c360.api.access.Viewer;
import io.c360.customer.CustomerId;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.complaint.ComplaintsPart;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.ProfilePart;
import io.c360.graph.profile.Selection;
import org.springframework.stereotype.Component;

/**
 * Reads customers for whoever asks: what is selected of them, as far as they may be seen,
 * and noted for the audit. Every field that answers a {@code Customer} reads it here.
 */
@Component
public class Customers {

	private static final Set<ComplaintsPart> CASES = Set.of(new ComplaintsPart());

	/** To these, customers name their code. */
	private static final Set<Role> BY_CODE = EnumSet.of(Role.SERVICE_REP, Role.STORE_CLERK, Role.WINBACK_AGENT);

	private final ProfileGraph profiles;

	private final CustomerFields fields;

	private final ConsentLimit consent;

	Customers(ProfileGraph profiles, CustomerFields fields, InstantSource clock) {
		this.profiles = profiles;
		this.fields = fields;
		this.consent = new ConsentLimit(clock);
	}

	/**
	 * The customer of the first key that somebody has, who is answered by the field that
	 * is being answered.
	 * @param path the fields that lead from there to the customer
	 * @throws AccessRefusal when whoever asks may not ask by such a key or may not meet
	 * the customer
	 */
	public Optional<CustomerAnswer> find(List<CustomerKey> keys, DataFetchingEnvironment environment, String... path) {
		return find(keys, environment, Set.of(), path);
	}

	/**
	 * The same, with parts that are needed whatever is selected.
	 */
	public Optional<CustomerAnswer> find(List<CustomerKey> keys, DataFetchingEnvironment environment,
			Set<? extends ProfilePart<?>> needed, String... path) {
		var reading = Reading.of(environment);
		var viewer = reading.viewer();
		keys.forEach(key -> requireMayAsk(viewer, key));
		var selection = selection(viewer, environment, path).and(needed);
		var found = keys.stream().flatMap(key -> this.profiles.find(key, selection).stream()).findFirst();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		var answer = this.consent.answer(found.get(), viewer);
		if (!meets(answer, reading)) {
			throw new AccessRefusal("This customer belongs to another city, and no case of theirs is with you");
		}
		return Optional.of(answer);
	}

	/**
	 * The customer of an id that was handed out with something else, such as a decision;
	 * nobody, rather than a refusal, when whoever asks may not meet them: the id tells
	 * others nothing.
	 */
	public Optional<CustomerAnswer> met(CustomerId id, DataFetchingEnvironment environment) {
		return met(id, Set.of(), environment);
	}

	/** The same, with parts that are needed of them. */
	public Optional<CustomerAnswer> met(CustomerId id, Set<? extends ProfilePart<?>> needed,
			DataFetchingEnvironment environment) {
		var reading = Reading.of(environment);
		var viewer = reading.viewer();
		return this.profiles.find(new CustomerKey.ById(id), needed(viewer, Selection.identityOnly().and(needed)))
			.map(view -> this.consent.answer(view, viewer))
			.filter(answer -> meets(answer, reading));
	}

	/** Which of these customers whoever asks may meet; others tell them nothing. */
	public Set<CustomerId> met(Collection<CustomerId> ids, DataFetchingEnvironment environment) {
		var viewer = Reading.of(environment).viewer();
		if (viewer.onlyCity() == null) {
			return Set.copyOf(ids);
		}
		return this.profiles.findAll(List.copyOf(Set.copyOf(ids)), needed(viewer, Selection.identityOnly()))
			.values()
			.stream()
			.map(view -> this.consent.answer(view, viewer))
			.filter(answer -> CityLimit.meets(viewer, answer))
			.map(CustomerAnswer::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The customers of these ids as far as whoever asks may meet them. */
	public Map<CustomerId, CustomerAnswer> findAll(List<CustomerId> ids, DataFetchingEnvironment environment,
			String... path) {
		return findAll(ids, environment, Set.of(), path);
	}

	/**
	 * The same, with parts that are needed whatever is selected.
	 */
	public Map<CustomerId, CustomerAnswer> findAll(List<CustomerId> ids, DataFetchingEnvironment environment,
			Set<? extends ProfilePart<?>> needed, String... path) {
		var reading = Reading.of(environment);
		var viewer = reading.viewer();
		var found = this.profiles.findAll(ids, selection(viewer, environment, path).and(needed))
			.values()
			.stream()
			.map(view -> this.consent.answer(view, viewer))
			.filter(answer -> CityLimit.meets(viewer, answer))
			.collect(Collectors.toMap(CustomerAnswer::id, answer -> answer));
		found.keySet().forEach(reading::of);
		return found;
	}

	private Selection selection(Viewer viewer, DataFetchingEnvironment environment, String... path) {
		return needed(viewer, this.fields.selected(environment, path));
	}

	/**
	 * With what it takes to know whether whoever asks may meet a customer, and what the
	 * customer agreed to.
	 */
	private static Selection needed(Viewer viewer, Selection selection) {
		var withConsent = viewer.purpose().needsConsent() ? selection.and(ConsentLimit.PARTS) : selection;
		return (viewer.onlyCity() != null) ? withConsent.and(CASES) : withConsent;
	}

	/** Notes of whom it is that something is read, and whether it was refused. */
	private static boolean meets(CustomerAnswer customer, Reading reading) {
		reading.of(customer.id());
		var meets = CityLimit.meets(reading.viewer(), customer);
		if (!meets) {
			reading.refused();
		}
		return meets;
	}

	/** Who may not see a number may not find out either whether somebody has it. */
	private static void requireMayAsk(Viewer viewer, CustomerKey key) {
		if (key instanceof CustomerKey.ByCode && viewer.roles().stream().noneMatch(BY_CODE::contains)) {
			throw new AccessRefusal("Your roles do not ask for customers by a code; ask by id");
		}
		if (key instanceof CustomerKey.ByIdentifier identifier && !viewer.sight().asksBy(identifier.kind())) {
			throw new AccessRefusal("Your roles do not ask for customers by such a number; ask by id");
		}
	}

	/** Customers whose records name other cities only are met with a case only. */
	private static final class CityLimit {

		private static final Set<ComplaintStatus> OPEN = Set.of(ComplaintStatus.OPEN, ComplaintStatus.PENDING);

		static boolean meets(Viewer viewer, CustomerAnswer customer) {
			var only = viewer.onlyCity();
			if (only == null) {
				return true;
			}
			var cities = customer.stated(Attribute.CITY);
			return cities.isEmpty() || cities.stream().map(Attribute.CITY::normalise).anyMatch(only::equals)
					|| hasCase(viewer, only, customer);
		}

		/** An open complaint that is with the department or the city of whoever asks. */
		private static boolean hasCase(Viewer viewer, String city, CustomerAnswer customer) {
			return customer.part(new ComplaintsPart())
				.stream()
				.filter(complaint -> OPEN.contains(complaint.status()))
				.map(complaint -> complaint.department())
				.anyMatch(department -> department != null
						&& (department.equals(viewer.department()) || department.startsWith(city)));
		}

	}

}
