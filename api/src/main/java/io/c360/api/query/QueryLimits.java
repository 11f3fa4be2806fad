package io.c360.api.query;

import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what is too large before any time is spent on it. */
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
		require("deep", size.depth(), this.limits.depth());
		require("many aliases", size.aliases(), this.limits.aliases());
		require("many fields", size.fields(), this.limits.fields());
		return super.beginValidation(parameters, state);
	}

	private static void require(String what, int asked, int most) {
		if (asked > most) {
			throw new TooLarge("The query is too %s: %d of at most %d".formatted(what, asked, most));
		}
	}

	private static final class TooLarge extends AbortExecutionException {

		private static final long serialVersionUID = 1L;

		TooLarge(String message) {
			super(message);
		}

		@Override
		public Map<String, Object> getExtensions() {
			return Map.of(ErrorCode.KEY, ErrorCode.TOO_LARGE.name());
		}

	}

}
