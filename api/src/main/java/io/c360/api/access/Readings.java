package io.c360.api.access;

import java.time.InstantSource;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Begins the reading of each request: without it nothing is shown. Nothing is shown
 * either once the token is over, on lines that were opened before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Readings implements WebSocketGraphQlInterceptor {

	/** The header that says for what somebody asks. */
	static final String PURPOSE = "C360-Purpose";

	private final SocketLogin logins;

	private final InstantSource clock;

	Readings(SocketLogin logins, InstantSource clock) {
		this.logins = logins;
		this.clock = clock;
	}

	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo line, Map<String, Object> first) {
		return Mono.fromRunnable(() -> this.logins.signIn(line.getAttributes(), first));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (request instanceof WebSocketGraphQlRequest message) {
			var context = SocketLogin.of(message);
			var authentication = (context != null) ? context.getAuthentication() : null;
			if (context == null || authentication == null) {
				return Mono.just(refused(request, ErrorType.UNAUTHORIZED, "Nobody has signed in"));
			}
			return as(context, read(request, authentication, SocketLogin.purpose(message), chain)
				.contextWrite(Context.of(SecurityContext.class.getName(), context)));
		}
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null) {
			return chain.next(request);
		}
		return read(request, authentication, request.getHeaders().getFirst(PURPOSE), chain);
	}

	private Mono<WebGraphQlResponse> read(WebGraphQlRequest request, Authentication authentication,
			@Nullable String purpose, Chain chain) {
		var end = new TokenEnd(authentication, this.clock);
		if (end.isOver()) {
			return Mono.just(refused(request, ErrorType.UNAUTHORIZED, TokenEnd.MESSAGE));
		}
		try {
			var reading = new Reading(Viewer.of(authentication, purpose));
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(Reading.class, reading)).build());
			return chain.next(request).map(response -> ending(response, end));
		}
		catch (AccessRefusal refusal) {
			return Mono.just(refused(request, ErrorType.FORBIDDEN, String.valueOf(refusal.getMessage())));
		}
	}

	/**
	 * Fields are answered on the thread of their request, which on a line is a thread
	 * where nobody has signed in.
	 */
	private static <T> Mono<T> as(SecurityContext context, Mono<T> answer) {
		return Mono.fromDirect(listener -> {
			var before = SecurityContextHolder.getContext();
			SecurityContextHolder.setContext(context);
			try {
				answer.subscribe(listener);
			}
			finally {
				SecurityContextHolder.setContext(before);
			}
		});
	}

	/** A subscription goes no longer than the token. */
	private static WebGraphQlResponse ending(WebGraphQlResponse response, TokenEnd end) {
		if (response.getData() instanceof Publisher<?> events) {
			return response.transform(result -> result.data(Flux.from(events).takeUntilOther(end.told())));
		}
		return response;
	}

	private static WebGraphQlResponse refused(WebGraphQlRequest request, ErrorType kind, String message) {
		var error = GraphqlErrorBuilder.newError()
			.message("%s", message)
			.errorType(kind)
			.extensions(Map.of("code", (kind == ErrorType.FORBIDDEN) ? "FORBIDDEN" : "UNAUTHENTICATED"))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

}
