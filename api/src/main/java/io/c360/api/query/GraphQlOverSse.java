package io.c360.api.query;

import java.time.Duration;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Server-sent events, read as strictly as any question. What is answered once is one
 * event: a question, and the refusal of a subscription.
 */
final class GraphQlOverSse extends GraphQlSseHandler {

	private final HttpQuestion questions;

	GraphQlOverSse(WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive,
			HttpQuestion questions) {
		super(handler, timeout, keepAlive);
		this.questions = questions;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		ServerRequest question;
		try {
			question = this.questions.read(request);
		}
		catch (HttpQuestion.Unreadable problem) {
			return GraphQlOverHttp.refused(problem);
		}
		return super.handleRequest(question);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		return super.prepareResponse(request, answer.map(GraphQlOverSse::events));
	}

	private static WebGraphQlResponse events(WebGraphQlResponse response) {
		if (response.getData() instanceof Publisher<?>) {
			return response;
		}
		var once = response.getExecutionResult();
		return response.transform(result -> result.data(Flux.just(once)));
	}

}
