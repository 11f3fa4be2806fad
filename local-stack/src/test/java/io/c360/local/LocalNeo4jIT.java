package io.c360.local;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@WithNeo4j
class LocalNeo4jIT {

	@Test
	void answersQueriesAndIsEmptyAfterwardsExceptForTheMigrationsOwn(LocalNeo4j.Endpoint address) {
		try (var driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()))) {
			driver.executableQuery("CREATE (:Thing)-[:OF]->(:Thing), (:__Neo4jMigration {version: '1'})").execute();

			LocalNeo4j.empty(address);

			var left = driver.executableQuery("MATCH (n) RETURN labels(n)[0] AS label").execute().records();
			assertThat(left).extracting((row) -> row.get("label").asString()).containsExactly("__Neo4jMigration");
			driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		}
	}

	@Test
	void isTheSameForAllTestsOfARun(LocalNeo4j.Endpoint address) {
		assertThat(LocalNeo4j.endpoint()).isEqualTo(address);
	}

}
