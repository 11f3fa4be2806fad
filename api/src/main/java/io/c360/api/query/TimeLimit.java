package io.c360.api.query;

import java.util.Map;

import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Fetches nothing more once the time of a request is over; what was fetched before is
 * answered.
 */
@Component
class TimeLimit extends SimplePerformantInstrumentation {

	private static final Map<String, Object> EXTENSIONS = ErrorCode.TIMEOUT.extensions();

	/** Until when, by {@link System#nanoTime}. */
	record Deadline(long nanos) {

		boolean isOver() {
			return System.nanoTime() - this.nanos > 0;
		}

	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		if (parameters.isTrivialDataFetcher() || !isOver(parameters.getExecutionContext().getGraphQLContext())) {
			return fetcher;
		}
		return environment -> DataFetcherResult.newResult()
			.error(GraphqlErrorBuilder.newError(environment)
				.message("The answer takes too long; ask for less")
				.errorType(ErrorType.INTERNAL_ERROR)
				.extensions(EXTENSIONS)
				.build())
			.build();
	}

	private static boolean isOver(GraphQLContext context) {
		Deadline deadline = context.get(Deadline.class);
		return deadline != null && deadline.isOver();
	}

}
