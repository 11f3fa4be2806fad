package io.c360.api.identity;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.profile.Customers;
import io.c360.graph.identity.Recognized;
import io.c360.graph.identity.RecognitionGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

@Controller
@PreAuthorize("hasAnyRole('STEWARD', 'SERVICE_REP')")
class RecognitionController {

	private final RecognitionGraph recognition;

	private final Customers customers;

	RecognitionController(RecognitionGraph recognition, Customers customers) {
		this.recognition = recognition;
		this.customers = customers;
	}

	@QueryMapping
	@Nullable Recognition whoIs(@Argument WhoIsRecord record, DataFetchingEnvironment environment) {
		var found = this.recognition.whoIs(record.kind(), record.attributes());
		var ids = found.candidates().stream().map(Recognized.Candidate::customer).toList();
		return Recognition.of(found, this.customers.findAll(ids, environment, "candidates", "customer"),
				this.customers.findAll(ids, environment, "customer"));
	}

}
