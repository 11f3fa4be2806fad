package io.c360.api.query;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** An answer to a request that was not let in: one error, no data. */
final class Refusal {

	private Refusal() {
	}

	static WebGraphQlResponse of(WebGraphQlRequest request, ErrorCode code, ErrorType kind, String message) {
		var error = GraphqlErrorBuilder.newError()
			.message("%s", message)
			.errorType(kind)
			.extensions(code.extensions())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

}
