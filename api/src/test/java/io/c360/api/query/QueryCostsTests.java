package io.c360.api.query;

import java.util.Map;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryCostsTests {

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
			new SchemaParser()
				.parse("""
						directive @cost(weight: Int!) on FIELD_DEFINITION
						directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
						type Query { one: Thing some: [Thing!]! dear: Thing @cost(weight: 100) page(first: Int! = 20, last: Int): Page }
						type Thing { name: String all: [Thing!]! @listSize(assumedSize: 3) page(first: Int! = 10): Page one: Thing }
						type Page { edges: [Edge!]! total: Int }
						type Edge { node: Thing! }
						"""),
			RuntimeWiring.MOCKED_WIRING);

	@Test
	void paysForThingsAndNotForPlainValues() {
		assertThat(cost("{ one { name } }")).isEqualTo(1);
		assertThat(cost("{ one { name one { name } } dear { name } }")).isEqualTo(102);
		assertThat(cost("{ __typename }")).isZero();
	}

	@Test
	void paysForEachEntryOfAList() {
		assertThat(cost("{ some { one { name } } }")).isEqualTo(1 + 5);
		assertThat(cost("{ one { all { all { one { name } } } } }")).isEqualTo(1 + 1 + 3 * (1 + 3));
	}

	@Test
	void takesTheLengthOfAPageFromItsArgumentItsVariableOrItsDefault() {
		assertThat(cost("{ page { edges { node { name } } } }")).isEqualTo(1 + 1 + 20);
		assertThat(cost("{ page(first: 2) { edges { node { name } } } }")).isEqualTo(1 + 1 + 2);
		assertThat(cost("{ page(last: 3) { edges { node { name } } } }")).isEqualTo(1 + 1 + 3);
		var byVariable = "query($n: Int! = 7) { page(first: $n) { edges { node { name } } } }";
		assertThat(cost(byVariable, Map.of())).isEqualTo(1 + 1 + 7);
		assertThat(cost(byVariable, Map.of("n", 50))).isEqualTo(1 + 1 + 50);
	}

	@Test
	void neverOverflowsAndTakesNoPageForNegative() {
		var deep = "{ page(first: 999999999999) { edges { node { page(first: 100) { edges { node { page(first: 100) { edges { "
				+ "node { page(first: 100) { edges { node { page(first: 100) { edges { node { name } } } } } } } } } } } } } } } }";

		assertThat(cost(deep)).isGreaterThan(1_000_000);
		assertThat(cost("{ page(first: -5) { edges { node { name } } } }")).isEqualTo(3);
	}

	@Test
	void paysForFragmentsWhereverTheyAreSpread() {
		assertThat(cost("{ page(first: 4) { ...P } one { ...T } } fragment P on Page { edges { node { ...T } } } "
				+ "fragment T on Thing { one { name } ... on Thing { dear: one { name } } }"))
			.isEqualTo(1 + 1 + 4 * (1 + 2) + 1 + 2);
	}

	private static int cost(String query) {
		return cost(query, Map.of());
	}

	private static int cost(String query, Map<String, Object> variables) {
		var document = Parser.parse(query);
		var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
		return QueryCosts.of(SCHEMA, document, operation).with(variables);
	}

}
