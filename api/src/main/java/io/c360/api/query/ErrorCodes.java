package io.c360.api.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a code to errors that others than us have made. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(response -> {
			var errors = response.getExecutionResult().getErrors();
			if (errors.isEmpty()) {
				return response;
			}
			return response.transform(result -> result.errors(errors.stream().map(ErrorCodes::coded).toList()));
		});
	}

	private static GraphQLError coded(GraphQLError error) {
		var extensions = error.getExtensions();
		if (extensions != null && extensions.containsKey(ErrorCode.KEY)) {
			return error;
		}
		var coded = new HashMap<String, Object>((extensions != null) ? extensions : Map.of());
		coded.put(ErrorCode.KEY, code(error.getErrorType()).name());
		return GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.locations(error.getLocations())
			.path((error.getPath() != null) ? error.getPath() : List.of())
			.errorType(error.getErrorType())
			.extensions(coded)
			.build();
	}

	/** Kinds that are not listed are refusals by the engine, such as of introspection. */
	private static ErrorCode code(ErrorClassification kind) {
		if (kind instanceof graphql.ErrorType standard) {
			return switch (standard) {
				case InvalidSyntax, ValidationError, OperationNotSupported -> ErrorCode.INVALID;
				case ExecutionAborted -> ErrorCode.TOO_LARGE;
				case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
			};
		}
		if (kind instanceof ErrorType ours) {
			return switch (ours) {
				case BAD_REQUEST -> ErrorCode.INVALID;
				case UNAUTHORIZED -> ErrorCode.UNAUTHENTICATED;
				case FORBIDDEN -> ErrorCode.FORBIDDEN;
				case NOT_FOUND -> ErrorCode.NOT_FOUND;
				case INTERNAL_ERROR -> ErrorCode.INTERNAL;
			};
		}
		return ErrorCode.INVALID;
	}

}
