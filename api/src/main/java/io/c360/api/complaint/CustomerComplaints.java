package io.c360.api.complaint;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.complaint.Complaint;
import io.c360.graph.complaint.ComplaintsPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerComplaints implements CustomerField {

	private static final ComplaintsPart COMPLAINTS = new ComplaintsPart();

	private static final Comparator<Complaint> NEWEST = Comparator.comparing(Complaint::creationDate)
		.reversed()
		.thenComparing(Complaint::id);

	@Override
	public String name() {
		return "complaints";
	}

	@Override
	public Set<ComplaintsPart> parts(Asked asked) {
		return Set.of(COMPLAINTS);
	}

	@SchemaMapping(typeName = "Customer")
	List<Complaint> complaints(CustomerAnswer customer) {
		return customer.part(COMPLAINTS).stream().sorted(NEWEST).toList();
	}

}
