package io.c360.ingest.fault;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.c360.customer.Kind;
import io.c360.graph.intake.LedgerEntry;
import io.c360.ingest.ServerUnderTest;
import io.c360.local.LocalElasticsearch;
import io.c360.local.OwnNeo4j;
import io.c360.local.WithElasticsearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Fault 11: the graph, and with it the rejects that it keeps, has no room left. */
@WithElasticsearch
class FullDiskIT {

	private final LocalElasticsearch.Endpoint elasticsearch;

	@TempDir
	private Path folder;

	private long acknowledged;

	private long refused;

	private int number;

	FullDiskIT(LocalElasticsearch.Endpoint elasticsearch) {
		this.elasticsearch = elasticsearch;
	}

	@Test
	void fault11AGraphWithoutRoomLosesNothingAndGoesOnWhenThereIsRoom() {
		try (var disk = SmallDisk.of(this.folder, 192);
				var neo4j = new OwnNeo4j(disk.folder());
				var server = new ServerUnderTest(Map.of("c360.neo4j.uri", neo4j.endpoint().uri(), "c360.neo4j.user",
						neo4j.endpoint().user(), "c360.neo4j.password", neo4j.endpoint().password(),
						"c360.elasticsearch.uri", this.elasticsearch.uri()))) {
			server.awaitReady();
			assertThat(send(server)).isEqualTo(200);

			disk.fill();
			Eventually.isTrue(() -> send(server) == 503);
			Eventually.isTrue(() -> server.health("").body().matches("(?s).*(http\":\"waits since|does not answer).*"));

			disk.free();
			neo4j.killAndStart();
			server.awaitReady();
			Eventually.isTrue(() -> send(server) == 200);

			var account = server.ledger("full", Kind.PARTY);
			assertThat(account.isBalanced()).isTrue();
			assertThat(account.applied()).isGreaterThanOrEqualTo(this.acknowledged);
			assertThat(account.rejected()).isGreaterThanOrEqualTo(this.refused);
			assertThat(account).isEqualTo(new LedgerEntry("full", Kind.PARTY, account.received(), account.applied(), 0,
					account.received() - account.applied()));
			assertThat(server.health("").body()).doesNotContain("waits since", "does not answer");
		}
	}

	/** Good records and a bad one; returns with the status. */
	private int send(ServerUnderTest server) {
		var first = this.number;
		this.number += 200;
		var body = IntStream.range(first, this.number)
			.mapToObj("{\"id\":\"p%d\",\"partyType\":\"individual\"}"::formatted)
			.collect(Collectors.joining("\n"));
		var answer = server.post("party", "full", body + "\nnonsense\n");
		if (answer.statusCode() == 200) {
			this.acknowledged += answer.body().lines().filter(line -> line.contains("accepted")).count();
			this.refused += answer.body().lines().filter(line -> line.contains("rejected")).count();
		}
		return answer.statusCode();
	}

}
