package io.c360.api.audit;

import java.time.InstantSource;

import io.c360.api.access.Reading;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hands on what every answer read, before the answer leaves; of a subscription, what each
 * event read.
 */
@Component
@Order(0)
class ReadingsKept implements WebGraphQlInterceptor {

	private final Audit audit;

	private final InstantSource clock;

	ReadingsKept(Audit audit, InstantSource clock) {
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(response -> {
			var reading = Reading.of(response.getExecutionInput().getGraphQLContext());
			if (reading == null) {
				return response;
			}
			if (response.getData() instanceof Publisher<?> events) {
				return response.transform(result -> result.data(Flux.from(events).doOnNext(event -> keep(reading))));
			}
			keep(reading);
			return response;
		});
	}

	private void keep(Reading reading) {
		this.audit.keep(reading.take(this.clock.instant()));
	}

}
