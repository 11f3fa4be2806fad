package io.c360.api.complaint;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import io.c360.api.value.PolicyOfToday;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.complaint.Authority;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.ServiceLevel;
import io.c360.customer.profile.CustomerKey;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.Trend;
import io.c360.customer.value.ValueFacts;
import io.c360.graph.complaint.CaseView;
import io.c360.graph.complaint.CasesPart;
import io.c360.graph.complaint.ComplaintGraph;
import io.c360.graph.complaint.RuleFiles;
import io.c360.graph.decision.ValueFactsPart;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.rules.RuleBook;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Reads cases, and what has to be known of their customers. */
@Component
class CaseReading {

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private static final CasesPart CASES = new CasesPart();

	private final ComplaintGraph complaints;

	private final ProfileGraph profiles;

	private final RuleFiles rules;

	private final PolicyOfToday policy;

	private final InstantSource clock;

	private final RuleBook book;

	CaseReading(ComplaintGraph complaints, ProfileGraph profiles, RuleFiles rules, RuleBook book, PolicyOfToday policy,
			InstantSource clock) {
		this.complaints = complaints;
		this.profiles = profiles;
		this.rules = rules;
		this.book = book;
		this.policy = policy;
		this.clock = clock;
	}

	ComplaintRules rules() {
		return this.rules.get();
	}

	static RecordId complaint(String id) {
		try {
			return RecordId.parse(id);
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A complaint is named source/key");
		}
	}

	Optional<CaseAnswer> find(RecordId complaint) {
		return this.complaints.find(complaint).map(this::answer);
	}

	CaseAnswer answer(CaseView view) {
		return new CaseAnswer(view, this.rules.get(), this.clock.instant());
	}

	/**
	 * What the customer of a case is worth and how they were treated, in one statement.
	 */
	CaseStanding standing(Case it, CustomerId customer, Jwt viewer) {
		var known = known(customer);
		var authority = authority(known, viewer);
		var given = known.cases()
			.stream()
			.map(told -> told.it().compensation())
			.filter(Objects::nonNull)
			.filter(money -> money.currency().equals(Money.fen(0).currency()))
			.reduce(Money.fen(0), Money::plus);
		return new CaseStanding(this.rules.get().level(known.latestCharge()).name(), Money.fen(known.latestCharge()),
				known.trend(), known.former(it), given, Money.fen(authority.limit()), authority.escalateTo());
	}

	ServiceLevel level(CustomerId customer) {
		return this.rules.get().level(known(customer).latestCharge());
	}

	Authority authority(CustomerId customer, Jwt viewer) {
		return authority(known(customer), viewer);
	}

	private Authority authority(Known known, Jwt viewer) {
		return this.rules.get().authority(Ranks.of(viewer), this.rules.get().level(known.latestCharge()));
	}

	List<SuggestedRemedy> remedies(Case it, CustomerId customer) {
		return this.book.now().remedies(facts(it, customer)).stream().map(SuggestedRemedy::of).toList();
	}

	/** What the tables ask about a case and its customer. */
	Map<String, Object> facts(Case it, CustomerId customer) {
		var known = known(customer);
		var facts = new HashMap<String, Object>();
		facts.put("validity", word(it.validity()));
		facts.put("level", this.rules.get().level(known.latestCharge()).name());
		facts.put("trend", word(known.trend()));
		facts.put("former", known.former(it));
		Optional.ofNullable(it.topic()).ifPresent(topic -> facts.put("topic", topic));
		Optional.ofNullable(it.severity()).ifPresent(severity -> facts.put("severity", word(severity)));
		return facts;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private Known known(CustomerId customer) {
		var today = LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE);
		return this.profiles.find(new CustomerKey.ById(customer), Selection.of(FACTS, CASES))
			.map(view -> new Known(charges(view.part(FACTS)), today, view.part(CASES)))
			.orElseThrow(() -> new CustomerProblem.NotFound("customer"));
	}

	/** The same series as the value of the customer is concluded from. */
	private MarginSeries charges(ValueFacts facts) {
		return MarginSeries.of(facts.bills(), facts.topups(), List.of(), List.of(), this.policy.get().costs());
	}

	private final class Known {

		private final MarginSeries charges;

		private final LocalDate today;

		private final List<CasesPart.Told> cases;

		Known(MarginSeries charges, LocalDate today, List<CasesPart.Told> cases) {
			this.charges = charges;
			this.today = today;
			this.cases = cases;
		}

		long latestCharge() {
			return this.charges.latestCharge();
		}

		Trend.Direction trend() {
			return this.charges.trend(this.today, CaseReading.this.policy.get().trendMonths()).direction();
		}

		List<CasesPart.Told> cases() {
			return this.cases;
		}

		int former(Case it) {
			return (int) this.cases.stream().filter(told -> !told.it().id().equals(it.id())).count();
		}

	}

}
