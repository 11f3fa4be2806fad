package io.c360.api.query;

import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.c360.api.query.TimeLimit.Deadline;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitTests {

	private static final DataFetcher<Object> ANSWER = environment -> "answered";

	private final GraphQL graphQl = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("type Query { it: String }"),
				RuntimeWiring.newRuntimeWiring().type("Query", type -> type.dataFetcher("it", ANSWER)).build()))
		.instrumentation(new TimeLimit())
		.build();

	@Test
	void answersWhileThereIsTime() {
		var result = this.graphQl.execute(until(System.nanoTime() + 60_000_000_000L));

		assertThat(result.getErrors()).isEmpty();
		assertThat(result.<Map<String, Object>>getData()).containsEntry("it", "answered");
	}

	@Test
	void fetchesNothingMoreWhenTheTimeIsOver() {
		var result = this.graphQl.execute(until(System.nanoTime() - 1));

		assertThat(result.getErrors()).singleElement()
			.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT"));
		assertThat(result.<Map<String, Object>>getData()).containsEntry("it", null);
	}

	private static ExecutionInput until(long nanos) {
		return ExecutionInput.newExecutionInput("{ it }")
			.graphQLContext(Map.of(Deadline.class, new Deadline(nanos)))
			.build();
	}

}
