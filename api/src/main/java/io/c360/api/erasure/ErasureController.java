package io.c360.api.erasure;

import java.time.InstantSource;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.Reading;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.audit.Reading.Outcome;
import io.c360.customer.erasure.ErasureReceipt;
import io.c360.graph.erasure.ErasureGraph;
import io.c360.graph.erasure.ExportGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ErasureController {

	private static final int LONGEST_REASON = 500;

	private final ErasureGraph erasures;

	private final ExportGraph exports;

	private final InstantSource clock;

	ErasureController(ErasureGraph erasures, ExportGraph exports, InstantSource clock) {
		this.erasures = erasures;
		this.exports = exports;
		this.clock = clock;
	}

	@QueryMapping
	CustomerExport exportCustomer(@Argument String customer, DataFetchingEnvironment environment) {
		var id = id(customer);
		Reading.of(environment).exported(id);
		return CustomerExport.of(id, this.exports.of(id), this.clock.instant());
	}

	@MutationMapping
	ErasureReceipt eraseCustomer(@Argument String customer, @Argument String reason,
			DataFetchingEnvironment environment) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new CustomerProblem.Invalid("A reason needs 1 to " + LONGEST_REASON + " characters");
		}
		return this.erasures.erase(id(customer), reason.strip(),
				Reading.of(environment).word(this.clock.instant(), Outcome.ERASED));
	}

	@QueryMapping
	ErasureGraph.@Nullable Proof erasureProof(@Argument String id) {
		return this.erasures.proof(id).orElse(null);
	}

	@SchemaMapping(typeName = "ErasureReceipt")
	List<Removed> removed(ErasureReceipt receipt) {
		return receipt.removed().entrySet().stream().map(kind -> new Removed(kind.getKey(), kind.getValue())).toList();
	}

	private static CustomerId id(String text) {
		try {
			return CustomerId.parse(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer id is a UUID");
		}
	}

	/** How many of one kind. */
	record Removed(String kind, long count) {

	}

}
