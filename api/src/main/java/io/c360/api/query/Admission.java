package io.c360.api.query;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.GraphQLContext;
import io.c360.api.access.Reading;
import io.c360.api.query.TimeLimit.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets requests in: known documents only from clients that are bound to them, as much as
 * somebody may ask over a while, and no more at once than can be answered. Those who work
 * through lists are turned away before those who have a customer in front of them.
 */
@Component
@Order(Admission.ORDER)
class Admission implements WebGraphQlInterceptor {

	/** After it is known who asks. */
	static final int ORDER = -100;

	/** On the way of a request, until it is answered. */
	private static final String SPENDING = Admission.class.getName();

	private static final Duration SOON = Duration.ofSeconds(1);

	private final LimitSettings limits;

	private final Allowances allowances;

	private final KnownDocuments documents;

	private final InstantSource clock;

	private final AtomicInteger inside = new AtomicInteger();

	Admission(LimitSettings limits, Allowances allowances, KnownDocuments documents, InstantSource clock) {
		this.limits = limits;
		this.allowances = allowances;
		this.documents = documents;
		this.clock = clock;
	}

	/** Whose points a request takes. */
	private record Spending(Allowance allowance, InstantSource clock) {
	}

	/** Takes what a request costs. */
	static void spend(GraphQLContext context, RequestCost cost) {
		Spending spending = context.get(SPENDING);
		if (spending != null) {
			spending.allowance().take(Math.max(0, cost.requested() - 1), spending.clock().instant());
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var reading = reading(request);
		if (reading == null) {
			return chain.next(request);
		}
		var viewer = reading.viewer();
		var allowance = this.allowances.of(viewer);
		if (!this.documents.lets(viewer.client(), request.getDocument())) {
			return Mono.just(Refusal.of(request, ErrorCode.UNKNOWN_DOCUMENT, ErrorType.FORBIDDEN,
					"No such document is known, or this client sends no others than those, by documentId"));
		}
		var wait = allowance.untilNext(this.clock.instant());
		if (!wait.isZero()) {
			return Mono.just(rated(
					Refusal.of(request, ErrorCode.RATE_LIMITED, ErrorType.FORBIDDEN,
							"You have asked more than you may for the moment; wait as long as Retry-After says"),
					allowance, wait));
		}
		allowance.take(1, this.clock.instant());
		if (this.inside
			.incrementAndGet() > (viewer.worksThroughLists() ? this.limits.atOnce() / 2 : this.limits.atOnce())) {
			this.inside.decrementAndGet();
			return Mono.just(rated(Refusal.of(request, ErrorCode.UNAVAILABLE, ErrorType.INTERNAL_ERROR,
					"Too many ask at once; try again in a moment"), allowance, SOON));
		}
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(context(allowance)).build());
		return chain.next(request)
			.map(response -> rated(response, allowance, null))
			.doFinally(signal -> this.inside.decrementAndGet());
	}

	private Map<Object, Object> context(Allowance allowance) {
		var context = new HashMap<Object, Object>();
		context.put(SPENDING, new Spending(allowance, this.clock));
		context.put(Deadline.class, new Deadline(System.nanoTime() + this.limits.time().toNanos()));
		return context;
	}

	private static @Nullable Reading reading(WebGraphQlRequest request) {
		return Reading.of(request.toExecutionInput().getGraphQLContext());
	}

	private WebGraphQlResponse rated(WebGraphQlResponse response, Allowance allowance, @Nullable Duration wait) {
		var headers = response.getResponseHeaders();
		headers.set("RateLimit-Policy", allowance.policy().header());
		headers.set("RateLimit", allowance.header(this.clock.instant()));
		if (wait != null) {
			headers.set("Retry-After", Long.toString(Math.max(1, Math.ceilDiv(wait.toMillis(), 1000L))));
		}
		return response;
	}

}
