package io.c360.ingest.replay;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.FactHashGraph;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.LedgerEntry;
import io.c360.graph.intake.LedgerGraph;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.intake.ReplayGraph;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.file.FileLoad;
import io.c360.ingest.file.LoadOrder;
import io.c360.ingest.file.Watcher;
import io.c360.ingest.intake.BatchDraft;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.mapping.Mappings;
import io.c360.ingest.verify.GraphHash;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithNeo4j
class ReplayIT {

	private static final Rereading AS_THEY_ARE = new Rereading(null, null, null);

	private final Graph graph;

	private final IntakeGraph intake;

	@TempDir
	private Path folder;

	ReplayIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
	}

	@AfterEach
	void close() {
		this.graph.close();
	}

	@Test
	void takesInWhatWasMendedAndMovesItInTheLedger() {
		submit("mend", person("1", "individual"), person("2", "robot"), person("3", "robot"), "no json");

		var outcome = replay("mend", new Rereading(null, MergePatch.parse("{\"partyType\":\"individual\"}"), null));

		assertThat(outcome).isEqualTo(new Replay.Outcome(2, 0, 1, 0));
		assertThat(ledger("mend")).isEqualTo(new LedgerEntry("mend", Kind.PARTY, 4, 3, 0, 1));
		assertThat(rejects("mend")).hasSize(1);
	}

	@Test
	void countsOnceHoweverOftenItIsRun() {
		submit("twice", person("1", "robot"));
		var mended = new Rereading(null, MergePatch.parse("{\"partyType\":\"individual\"}"), null);

		replay("twice", mended);
		var again = replay("twice", mended);

		assertThat(again).isEqualTo(new Replay.Outcome(0, 0, 0, 0));
		assertThat(ledger("twice")).isEqualTo(new LedgerEntry("twice", Kind.PARTY, 1, 1, 0, 0));
	}

	@Test
	void givesTheNewReasonToWhatIsRejectedStill() {
		submit("still", person("1", "robot"));

		replay("still", new Rereading(null, MergePatch.parse("{\"partyType\":7}"), null));

		assertThat(rejects("still")).singleElement()
			.extracting(reject -> reject.code() + " " + reject.field())
			.isEqualTo("WRONG_TYPE partyType");
		assertThat(ledger("still")).isEqualTo(new LedgerEntry("still", Kind.PARTY, 1, 0, 0, 1));
	}

	@Test
	void settlesAConflictByAHigherVersion() {
		submit("conflict", person("1", "individual"));
		submit("conflict", "{\"id\":\"1\",\"partyType\":\"individual\",\"fullName\":\"李娜\"}");

		var unchanged = replay("conflict", AS_THEY_ARE);
		var newer = replay("conflict",
				new Rereading(null, MergePatch.parse("{\"lastUpdate\":\"2026-02-01T00:00:00Z\"}"), null));

		assertThat(unchanged.rejected()).isEqualTo(1);
		assertThat(newer.applied()).isEqualTo(1);
		assertThat(ledger("conflict")).isEqualTo(new LedgerEntry("conflict", Kind.PARTY, 2, 2, 0, 0));
	}

	@Test
	void findsThatARejectCameAgainMeanwhile() {
		submit("again", person("1", "robot"));
		submit("again", person("1", "individual"));

		var outcome = replay("again", new Rereading(null, MergePatch.parse("{\"partyType\":\"individual\"}"), null));

		assertThat(outcome.duplicate()).isEqualTo(1);
		assertThat(ledger("again")).isEqualTo(new LedgerEntry("again", Kind.PARTY, 2, 1, 1, 0));
	}

	@Test
	void givesASourceToWhatCameWithoutOne() {
		submit("", person("1", "individual"));

		var outcome = replay("unknown", new Rereading(null, null, "found"));

		assertThat(outcome.applied()).isEqualTo(1);
		assertThat(ledger("unknown")).isEqualTo(new LedgerEntry("unknown", Kind.PARTY, 0, 0, 0, 0));
		assertThat(ledger("found")).isEqualTo(new LedgerEntry("found", Kind.PARTY, 1, 1, 0, 0));
	}

	@Test
	void readsTheRowsOfATableByTheirMapping() throws Exception {
		var file = Files.writeString(this.folder.resolve("table.csv"), """
				"key, or id",gender
				1,martian
				2,female
				3,x,y
				""");
		var strict = Mappings.open(mapping("\"female\": \"female\""));
		var mended = Mappings.open(mapping("\"female\": \"female\", \"martian\": \"male\""));
		load(new LoadOrder(file, "table", Kind.PARTY, strict, null, false));

		var outcome = replay("table", new Rereading(mended, null, null));

		assertThat(outcome).isEqualTo(new Replay.Outcome(1, 0, 1, 0));
		assertThat(ledger("table")).isEqualTo(new LedgerEntry("table", Kind.PARTY, 3, 2, 0, 1));
	}

	@Test
	void goesOnAfterItWasStopped() {
		submit("stopped",
				java.util.stream.IntStream.range(0, 1200)
					.mapToObj(i -> person("s" + i, "robot"))
					.toArray(String[]::new));
		var mended = new Rereading(null, MergePatch.parse("{\"partyType\":\"individual\"}"), null);
		var broken = new AtomicBoolean();

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new Replay(new RejectGraph(this.graph), new ReplayGraph(this.intake), patient(), () -> {
				if (rejects("stopped").size() <= 700) {
					broken.set(true);
					throw new IllegalStateException("The process ends here");
				}
				return InstantSource.system().instant();
			}).run(selection("stopped"), mended));
		var rest = replay("stopped", mended);

		assertThat(broken).isTrue();
		assertThat(rest.applied()).isBetween(1L, 1199L);
		assertThat(ledger("stopped")).isEqualTo(new LedgerEntry("stopped", Kind.PARTY, 1200, 1200, 0, 0));
		assertThat(rejects("stopped")).isEmpty();
		assertThat(GraphHash.of(new ChangeGraph(this.graph)::all, new FactHashGraph(this.graph)::page).records())
			.isGreaterThanOrEqualTo(1200);
	}

	@Test
	void refusesAPatchThatIsNoObject() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> MergePatch.parse("[1]"));
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> MergePatch.parse("{"));
	}

	private void submit(String source, String... lines) {
		var draft = new BatchDraft(io.c360.graph.intake.Lane.passing("test"), 10_000);
		for (var i = 0; i < lines.length; i++) {
			draft.add(i, source, Kind.PARTY,
					Contract.of(Kind.PARTY).decode(lines[i], source, InstantSource.system().instant()), lines[i]);
		}
		this.intake.apply(draft.upTo(lines.length));
	}

	private void load(LoadOrder order) throws Exception {
		new FileLoad(this.intake, patient(), InstantSource.system(), 1, 100).run(order, new Watcher() {

			@Override
			public void progress(long received) {
			}

			@Override
			public void rejected(Answer.Rejected answer) {
			}

		});
	}

	private Replay.Outcome replay(String source, Rereading reading) {
		return new Replay(new RejectGraph(this.graph), new ReplayGraph(this.intake), patient(), InstantSource.system())
			.run(selection(source), reading);
	}

	private PatientIntake patient() {
		return new PatientIntake(this.intake::apply, () -> true, Duration.ZERO);
	}

	private static RejectGraph.Selection selection(@Nullable String source) {
		return new RejectGraph.Selection(source, null, null, null);
	}

	private List<io.c360.graph.intake.KeptReject> rejects(String source) {
		return new RejectGraph(this.graph).list(selection(source), 10_000);
	}

	private LedgerEntry ledger(String source) {
		return new LedgerGraph(this.graph).entries()
			.stream()
			.filter(entry -> entry.source().equals(source))
			.findFirst()
			.orElseThrow();
	}

	private String mapping(String values) throws Exception {
		return Files.writeString(this.folder.resolve("mapping-" + values.length() + ".json"), """
				{"kind": "party", "layout": "csv", "record": {"id": "{key, or id}", "partyType": "individual",
				"gender": {"take": "{gender}", "map": {%s}}}}""".formatted(values)).toString();
	}

	private static String person(String id, String type) {
		return "{\"id\":\"%s\",\"partyType\":\"%s\",\"fullName\":\"张伟\"}".formatted(id, type);
	}

}
