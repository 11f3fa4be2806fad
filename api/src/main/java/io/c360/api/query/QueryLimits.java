package io.c360.api.query;

import java.util.List;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses documents that are too large, before they are validated. */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

	private final LimitSettings limits;

	QueryLimits(LimitSettings limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		var size = QuerySize.of(parameters.getDocument());
		TooLarge.require("deep", size.depth(), this.limits.depth());
		TooLarge.require("many aliases", size.aliases(), this.limits.aliases());
		TooLarge.require("many fields", size.fields(), this.limits.fields());
		return super.beginValidation(parameters, state);
	}

}
