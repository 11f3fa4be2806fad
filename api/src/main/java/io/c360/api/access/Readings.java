package io.c360.api.access;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins the reading of each request: without it nothing is shown. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Readings implements WebGraphQlInterceptor {

	/** The header that says for what somebody asks. */
	static final String PURPOSE = "C360-Purpose";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null) {
			return chain.next(request);
		}
		try {
			var reading = new Reading(Viewer.of(authentication, request.getHeaders().getFirst(PURPOSE)));
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(Reading.class, reading)).build());
			return chain.next(request);
		}
		catch (AccessRefusal refusal) {
			return Mono.just(refused(request, refusal));
		}
	}

	private static WebGraphQlResponse refused(WebGraphQlRequest request, AccessRefusal refusal) {
		var error = GraphqlErrorBuilder.newError()
			.message("%s", refusal.getMessage())
			.errorType(ErrorType.FORBIDDEN)
			.extensions(Map.of("code", "FORBIDDEN"))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

}
