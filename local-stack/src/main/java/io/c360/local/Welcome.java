package io.c360.local;

/** What a person needs to know once everything runs. */
final class Welcome {

	private static final String USERS = """

			Users (password "demo")
			  rep       service-rep         hotline, every city
			  clerk     store-clerk         store guangzhou-01, Guangzhou
			  winback   winback-agent       every city
			  handler   complaint-handler   every city
			  steward   steward             which records are the same customer
			  privacy   privacy-officer     sees what is masked
			  analyst   analyst
			  admin     admin""";

	private Welcome() {
	}

	static void print(StateFolder state, RunSettings settings) {
		Say.line("");
		settings.get("api.uri").ifPresent((uri) -> {
			Say.line("Console        " + uri + "/console/");
			Say.line("GraphQL        " + uri + "/graphql");
		});
		settings.get("ingest.uri").ifPresent((uri) -> Say.line("Ingest         " + uri + "/ingest"));
		settings.get("keycloak.issuer").ifPresent((uri) -> Say.line("Keycloak       " + uri));
		settings.get("neo4j.uri")
			.ifPresent((uri) -> Say.line("Neo4j          " + uri + "   (user and password are in "
					+ state.root().resolve("run.properties") + ")"));
		settings.get("elasticsearch.uri").ifPresent((uri) -> Say.line("Elasticsearch  " + uri));
		settings.get("kafka.bootstrap").ifPresent((brokers) -> Say.line("Kafka          " + brokers));
		Say.line(USERS);
		Say.line("");
		Say.line("Try next");
		if (settings.get("api.uri").isPresent()) {
			Demo.someone(state).ifPresent(Welcome::introduce);
			Say.line("  ./c360 query --as clerk      the profile of one customer, as the clerk of a store sees it");
			Say.line("  ./c360 ledger                what came in, and what became of it");
			Say.line("  ./c360 verify                index against graph, ledger, hash of the graph");
		}
		else {
			Say.line("  ./c360 token rep");
		}
		Say.line("  ./c360 status");
	}

	private static void introduce(DemoPerson person) {
		Say.line("  ./c360 query --vars '{\"by\":{\"msisdn\":\"" + person.msisdn() + "\"}}'");
		Say.line("  ./c360 query --vars '{\"by\":{\"email\":\"" + person.email() + "\"}}'");
		Say.line("  ./c360 query --vars '{\"by\":{\"idNumber\":\"" + person.residentId() + "\"}}'");
	}

}
