package io.c360.api.complaint;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.graph.complaint.CaseView;
import io.c360.graph.complaint.CasesPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerCases implements CustomerField {

	private static final CasesPart CASES = new CasesPart();

	private final CaseReading reading;

	CustomerCases(CaseReading reading) {
		this.reading = reading;
	}

	@Override
	public String name() {
		return "cases";
	}

	@Override
	public Set<CasesPart> parts(Asked asked) {
		return Set.of(CASES);
	}

	@SchemaMapping(typeName = "Customer")
	List<CaseAnswer> cases(CustomerAnswer customer) {
		return customer.part(CASES)
			.stream()
			.sorted(Comparator.comparing((CasesPart.Told told) -> told.it().openedAt())
				.reversed()
				.thenComparing(told -> told.it().id()))
			.map(told -> this.reading
				.answer(new CaseView(told.it(), told.revision(), told.complaint(), customer.id(), told.prompts())))
			.toList();
	}

}
