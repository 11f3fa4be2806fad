package io.c360.api.access;

import java.util.Map;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Asks the access table before any field is answered, by whatever name and way it is
 * asked for. A refused field is null with an error of its own; its siblings are answered.
 */
@Component
class FieldAccess extends SimplePerformantInstrumentation {

	private final boolean demo;

	private volatile @Nullable FieldRules rules;

	FieldAccess(DemoSettings settings) {
		this.demo = settings.demo();
	}

	private record State(@Nullable Reading reading, FieldRules rules) implements InstrumentationState {

	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		var known = this.rules;
		if (known == null) {
			known = new FieldRules(parameters.getSchema());
			this.rules = known;
		}
		return new State(Reading.of(parameters.getExecutionInput().getGraphQLContext()), known);
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		var access = (State) java.util.Objects.requireNonNull(state);
		var rule = access.rules().of(parameters.getField());
		if (rule == null || (this.demo && FieldRules.SCHEMA.equals(rule.dataClass()))) {
			return fetcher;
		}
		var reading = access.reading();
		if (reading == null || rule.dataClass() == null || !reading.viewer().sight().sees(rule.dataClass())) {
			return refusal(rule, reading);
		}
		if (rule.place() >= 0) {
			reading.read(rule.place());
		}
		return fetcher;
	}

	private static DataFetcher<?> refusal(FieldRules.FieldRule rule, @Nullable Reading reading) {
		if (reading != null) {
			reading.refused();
		}
		var why = (rule.dataClass() != null) ? "Your roles and purpose do not show " + rule.field()
				: rule.field() + " has no access rule, and is shown to nobody";
		return environment -> DataFetcherResult.newResult()
			.error(GraphqlErrorBuilder.newError(environment)
				.message("%s", why)
				.errorType(ErrorType.FORBIDDEN)
				.extensions(Map.of("code", "FORBIDDEN"))
				.build())
			.build();
	}

}
