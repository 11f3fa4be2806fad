package io.c360.api.query;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuerySizeTests {

	@Test
	void countsNesting() {
		assertThat(size("{ a { b { c } } d }")).isEqualTo(new QuerySize(3, 0, 4));
	}

	@Test
	void looksThroughFragments() {
		assertThat(size("{ a { ...f } } fragment f on A { b { ... on B { c } } }").depth()).isEqualTo(3);
	}

	@Test
	void countsAliases() {
		assertThat(size("{ x: a y: a { z: b } }").aliases()).isEqualTo(3);
	}

	@Test
	void endsOnFragmentsInACircle() {
		assertThat(size("{ ...f } fragment f on A { a { ...g } } fragment g on A { b { ...f } }").depth()).isEqualTo(2);
	}

	@Test
	void measuresManySpreadsOfDeepFragmentsOnce() {
		var query = new StringBuilder("{ ...f0 }");
		for (int i = 0; i < 60; i++) {
			query.append(" fragment f%d on A { a { ...f%d ...f%d } }".formatted(i, i + 1, i + 1));
		}

		assertThat(size(query.append(" fragment f60 on A { a }").toString()).depth()).isEqualTo(61);
	}

	@Test
	void leavesIntrospectionToItsOwnLimits() {
		assertThat(size("{ __schema { types { fields { type { ofType { name } } } } } }").depth()).isZero();
	}

	private static QuerySize size(String query) {
		return QuerySize.of(Parser.parse(query));
	}

}
