package io.c360.ingest.replay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

import io.c360.customer.Kind;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.LeaseGraph;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.intake.ReplayGraph;
import io.c360.graph.replay.AskedReplay;
import io.c360.graph.replay.AskedReplayGraph;
import io.c360.graph.replay.ReplayCounts;
import io.c360.graph.replay.ReplayState;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.intake.BatchDraft;
import io.c360.ingest.intake.PatientIntake;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator asks for in the console, ingest does. */
@WithNeo4j
class AskedReplaysIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final Graph graph;

	private final IntakeGraph intake;

	private final AskedReplayGraph asked;

	AskedReplaysIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.asked = new AskedReplayGraph(this.graph);
	}

	@AfterEach
	void close() {
		this.graph.close();
	}

	@Test
	void takesInOnceWhatIsAskedForTwice() {
		sourceless("r1", "r2");
		var selection = new RejectGraph.Selection("unknown", Kind.PARTY, null, null);
		this.asked.ask("one", selection, "found", "admin", NOON);
		this.asked.ask("one", selection, "found", "admin", NOON.plusSeconds(1));

		ingest("p1").run();
		ingest("p1").run();

		assertThat(only("one")).satisfies(replay -> {
			assertThat(replay.state()).isEqualTo(ReplayState.DONE);
			assertThat(replay.counts()).isEqualTo(new ReplayCounts(2, 0, 0, 0));
			assertThat(replay.at()).isEqualTo(NOON);
			assertThat(replay.attempts()).isEqualTo(1);
		});
		assertThat(this.asked.isDue()).isFalse();
		assertThat(this.asked.rejects(10)).noneMatch(count -> count.source().equals("unknown"));
	}

	@Test
	void goesOnWithWhatAnotherProcessLeft() {
		sourceless("l1", "l2", "l3");
		this.asked.ask("left", new RejectGraph.Selection("unknown", null, null, null), "left", "admin", NOON);
		this.asked.begin();

		ingest("p1").run();

		assertThat(only("left").counts()).isEqualTo(new ReplayCounts(3, 0, 0, 0));
		assertThat(only("left").attempts()).isEqualTo(2);
	}

	@Test
	void leavesWhatIsRejectedStill() {
		take("still", "robot", "s1");
		this.asked.ask("still", new RejectGraph.Selection("still", Kind.PARTY, "BAD_VALUE", null), null, "admin", NOON);

		ingest("p1").run();

		assertThat(only("still").counts()).isEqualTo(new ReplayCounts(0, 0, 1, 0));
		assertThat(this.asked.rejects(10)).filteredOn(count -> count.source().equals("still"))
			.singleElement()
			.satisfies(count -> assertThat(count.rejects()).isEqualTo(count.replayable()).isEqualTo(1));
	}

	@Test
	void givesUpWhatNeverEnds() {
		take("never", "robot", "n1");
		this.asked.ask("never", new RejectGraph.Selection("never", null, null, null), null, "admin", NOON);
		var fails = new AtomicBoolean(true);
		var breaking = ingest("p1", () -> {
			if (fails.get()) {
				throw new IllegalStateException("The process ends here");
			}
			return Instant.now();
		});

		for (var i = 0; i < 5; i++) {
			breaking.run();
		}
		fails.set(false);
		breaking.run();

		assertThat(only("never").state()).isEqualTo(ReplayState.FAILED);
		assertThat(this.asked.isDue()).isFalse();
	}

	private AskedReplay only(String id) {
		return this.asked.list(100).stream().filter(replay -> replay.id().equals(id)).findFirst().orElseThrow();
	}

	private AskedReplays ingest(String process) {
		return ingest(process, InstantSource.system());
	}

	private AskedReplays ingest(String process, InstantSource clock) {
		var patience = new PatientIntake(this.intake::apply, () -> true, Duration.ZERO);
		var replay = new Replay(new RejectGraph(this.graph), new ReplayGraph(this.intake), patience, clock);
		return new AskedReplays(this.asked, replay, new LeaseGraph(this.graph), process, () -> true, clock);
	}

	private void sourceless(String... ids) {
		take("", "individual", ids);
	}

	private void take(String source, String type, String... ids) {
		var draft = new BatchDraft(Lane.passing("test"), 100);
		for (var i = 0; i < ids.length; i++) {
			var line = "{\"id\":\"%s\",\"partyType\":\"%s\",\"fullName\":\"张伟\"}".formatted(ids[i], type);
			draft.add(i, source, Kind.PARTY, Contract.of(Kind.PARTY).decode(line, source, NOON), line);
		}
		this.intake.apply(draft.upTo(ids.length));
	}

}
