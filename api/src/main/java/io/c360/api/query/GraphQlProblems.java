package io.c360.api.query;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.AccessRefusal;
import io.c360.customer.CustomerProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The only place where a problem becomes a GraphQL error. */
@ControllerAdvice
class GraphQlProblems {

	private static final Logger LOG = LoggerFactory.getLogger(GraphQlProblems.class);

	@GraphQlExceptionHandler
	GraphQLError refuse(AccessRefusal refusal, DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", refusal.getMessage())
			.errorType(ErrorType.FORBIDDEN)
			.extensions(ErrorCode.FORBIDDEN.extensions())
			.build();
	}

	@GraphQlExceptionHandler
	GraphQLError translate(CustomerProblem problem, DataFetchingEnvironment environment) {
		var error = GraphqlErrorBuilder.newError(environment).message("%s", problem.getMessage());
		return switch (problem) {
			case CustomerProblem.NotFound _ ->
				error.errorType(ErrorType.NOT_FOUND).extensions(ErrorCode.NOT_FOUND.extensions()).build();
			case CustomerProblem.Ambiguous ambiguous -> error.errorType(ErrorType.BAD_REQUEST)
				.extensions(Map.of(ErrorCode.KEY, ErrorCode.AMBIGUOUS.name(), "candidates", ambiguous.candidates()))
				.build();
			case CustomerProblem.Invalid _ ->
				error.errorType(ErrorType.BAD_REQUEST).extensions(ErrorCode.INVALID.extensions()).build();
			case CustomerProblem.Conflict _ ->
				error.errorType(ErrorType.BAD_REQUEST).extensions(ErrorCode.CONFLICT.extensions()).build();
			case CustomerProblem.OverAuthority over -> error.errorType(ErrorType.FORBIDDEN)
				.extensions(Map.of(ErrorCode.KEY, ErrorCode.OVER_AUTHORITY.name(), "limit", over.limit(), "escalateTo",
						over.escalateTo()))
				.build();
			case CustomerProblem.Unavailable _ -> {
				LOG.warn("{}: {}", problem.getMessage(), String.valueOf(problem.getCause()));
				yield error.errorType(ErrorType.INTERNAL_ERROR).extensions(ErrorCode.UNAVAILABLE.extensions()).build();
			}
		};
	}

}
