package io.c360.api.query;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.ServletException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * GraphQL over HTTP: requests are read strictly, and what was not let in has the status
 * of its code, whatever answer was asked for.
 */
final class GraphQlOverHttp extends GraphQlHttpHandler {

	private static final MediaType ANSWER = MediaType.parseMediaType("application/graphql-response+json");

	private final HttpQuestion questions;

	GraphQlOverHttp(WebGraphQlHandler handler, HttpQuestion questions) {
		super(handler);
		this.questions = questions;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		ServerRequest question;
		try {
			question = this.questions.read(request);
		}
		catch (HttpQuestion.Unreadable problem) {
			return refused(problem);
		}
		return super.handleRequest(question);
	}

	/** Answers what could not be read. */
	static ServerResponse refused(HttpQuestion.Unreadable problem) throws ServletException {
		var response = ServerResponse.status(problem.status()).contentType(ANSWER);
		if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			response.allow(HttpMethod.POST);
		}
		var error = GraphqlErrorBuilder.newError()
			.message("%s", String.valueOf(problem.getMessage()))
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(problem.code().extensions())
			.build();
		return response.body(Map.of("errors", List.of(error.toSpecification())));
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		var result = response.getExecutionResult();
		if (result.isDataPresent() || result.getErrors().isEmpty()) {
			return super.selectResponseStatus(response, type);
		}
		return switch (code(result.getErrors().getFirst())) {
			case "RATE_LIMITED" -> HttpStatus.TOO_MANY_REQUESTS;
			case "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> super.selectResponseStatus(response, type);
		};
	}

	private static String code(GraphQLError error) {
		var extensions = error.getExtensions();
		return (extensions != null) ? String.valueOf(extensions.get(ErrorCode.KEY)) : "";
	}

}
