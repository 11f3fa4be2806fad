package io.c360.api.query;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses what costs too much, takes from the allowance of whoever asks what it costs,
 * and says so in {@code extensions.cost} of every answer.
 */
@Component
class CostLimit extends SimplePerformantInstrumentation {

	private static final String EXTENSION = "cost";

	private final LimitSettings limits;

	/** Of documents that are remembered elsewhere, so that each is weighed once. */
	private final Map<OperationDefinition, QueryCost> known = Collections.synchronizedMap(new WeakHashMap<>());

	CostLimit(LimitSettings limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		var execution = parameters.getExecutionContext();
		var operation = execution.getOperationDefinition();
		var plan = this.known.computeIfAbsent(operation,
				unseen -> QueryCosts.of(execution.getGraphQLSchema(), execution.getDocument(), unseen));
		var cost = new RequestCost(plan.with(execution.getCoercedVariables().toMap()), this.limits.cost());
		execution.getGraphQLContext().put(RequestCost.class, cost);
		if (cost.isTooMuch()) {
			throw new TooLarge("The query costs too much: %d of at most %d; ask for shorter pages or fewer lists"
				.formatted(cost.requested(), cost.most()));
		}
		Admission.spend(execution.getGraphQLContext(), cost);
		return super.beginExecuteOperation(parameters, state);
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		RequestCost cost = parameters.getGraphQLContext().get(RequestCost.class);
		var said = (cost != null) ? cost : new RequestCost(0, this.limits.cost());
		return CompletableFuture
			.completedFuture(result.transform(builder -> builder.addExtension(EXTENSION, said.extension())));
	}

}
