package io.c360.ingest.file;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.mapping.Mappings;
import io.c360.ingest.verify.GraphHash;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@WithNeo4j
class FileLoadIT {

	private static final Path TELCO = Path.of("..", "demo", "telco", "Telco-Customer-Churn.csv");

	private static final Path TMFORUM = Path.of("..", "..", "shared", "data", "tmforum", "samples");

	private final Graph graph;

	private final IntakeGraph intake;

	private final List<Answer.Rejected> rejects = new ArrayList<>();

	@TempDir
	private Path folder;

	FileLoadIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
	}

	@AfterEach
	void close() {
		this.graph.close();
	}

	@Test
	void loadsAllTelcoCustomersOnceHoweverOftenTheFileComes() throws Exception {
		var people = load(order(TELCO, "telco", "telco-party"));
		var holdings = load(order(TELCO, "telco", "telco-subscription"));
		var before = hash();

		var again = load(order(TELCO, "telco", "telco-party"));
		var renamed = Files.copy(TELCO, this.folder.resolve("renamed.csv"));
		var other = load(order(renamed, "telco", "telco-subscription"));
		var reread = load(new LoadOrder(TELCO, "telco", Kind.PARTY, Mappings.open("telco-party"), null, true));

		assertThat(people.applied()).isEqualTo(7043);
		assertThat(holdings.applied()).isEqualTo(7043);
		assertThat(holdings.blanks()).containsEntry("TotalCharges", 11L);
		assertThat(again.received()).isZero();
		assertThat(other.received()).isZero();
		assertThat(reread.duplicate()).isEqualTo(7043);
		assertThat(hash()).isEqualTo(before);
		assertThat(ledger("telco", Kind.PARTY)).isEqualTo(new LedgerEntry("telco", Kind.PARTY, 14086, 7043, 7043, 0));
	}

	@ParameterizedTest
	@CsvSource({ "tmf-individual,TMF632_Party__Individual", "tmf-customer,TMF629_Customer__Customer",
			"tmf-party-interaction,TMF683_Party_Interaction__PartyInteraction",
			"tmf-trouble-ticket,TMF621_Trouble_Ticket__TroubleTicket",
			"tmf-product,TMF637_Product_Inventory__Product" })
	void loadsTheTmForumSamples(String mapping, String sample) throws Exception {
		var file = TMFORUM.resolve(sample + ".example.json");
		assumeTrue(Files.exists(file), "The TM Forum samples are not here; put them into ../shared/data");

		var report = load(order(file, "tmforum", mapping));

		assertThat(this.rejects).isEmpty();
		assertThat(report.applied()).isEqualTo(1);
	}

	@Test
	void loadsTheOldSystemsTableInGb18030() throws Exception {
		var file = Files.write(this.folder.resolve("legacy.csv"),
				"客户编号,姓名,证件号码,手机号码,联系地址,城市\r\nGD1,张伟,11010519491231002X,13800138000,\"天河路1号,2房\",广州\r\nGD2,李娜,,无,,\r\n"
					.getBytes(Charset.forName("GB18030")));

		var report = load(order(file, "legacy", "legacy-csv-party"));

		assertThat(report.applied()).isEqualTo(2);
	}

	@Test
	void rejectsOneBrokenLineAmongManyAndKeepsIt() throws Exception {
		var lines = people("broken", 2_000);
		lines.set(1234, "{\"id\":\"x\"");
		lines.set(1300, "{\"id\":\"y\",\"partyType\":\"robot\"}");

		var report = load(order(write("broken.ndjson", lines), "broken"));

		assertThat(report.applied()).isEqualTo(1998);
		assertThat(this.rejects).extracting(Answer.Rejected::position, Answer.Rejected::code, Answer.Rejected::field)
			.containsExactlyInAnyOrder(tuple(1235, "MALFORMED", null), tuple(1301, "BAD_VALUE", "partyType"));
		var kept = new RejectGraph(this.graph).list("broken", Kind.PARTY, 10);
		assertThat(kept).hasSize(2);
		assertThat(kept).extracting(reject -> new RejectGraph(this.graph).payload(reject.id()).orElse(""))
			.contains("{\"id\":\"x\"");
	}

	@Test
	void refusesOtherContentUnderAnIdAndVersionThatItKnows() throws Exception {
		load(order(write("a.ndjson", List.of(person("1", "张伟"))), "conflict"));

		var report = load(order(write("b.ndjson", List.of(person("1", "李娜"), person("2", "王芳"))), "conflict"));

		assertThat(report.rejected()).isEqualTo(1);
		assertThat(this.rejects).extracting(Answer.Rejected::code).containsExactly("CONFLICT");
		assertThat(ledger("conflict", Kind.PARTY)).matches(LedgerEntry::isBalanced);
	}

	@Test
	void goesOnWhereItWasInterrupted() throws Exception {
		var file = write("long.ndjson", people("long", 3_000));
		var batches = new AtomicInteger();
		var dying = new PatientIntake(batch -> {
			if (batches.incrementAndGet() > 4) {
				throw new IllegalStateException("The process ends here");
			}
			return this.intake.apply(batch);
		}, () -> true, Duration.ZERO);

		assertThatIllegalStateException()
			.isThrownBy(() -> new FileLoad(this.intake, dying, InstantSource.system(), 2, 250).run(order(file, "long"),
					new Ignoring()));
		var rest = load(order(file, "long"));

		assertThat(rest.passedOver()).isEqualTo(1000);
		assertThat(rest.applied()).isEqualTo(2000);
		assertThat(ledger("long", Kind.PARTY)).isEqualTo(new LedgerEntry("long", Kind.PARTY, 3000, 3000, 0, 0));
	}

	@Test
	void waitsForAGraphThatIsAwayAndRejectsNothing() throws Exception {
		var calls = new AtomicInteger();
		var flaky = new PatientIntake(batch -> {
			if (calls.incrementAndGet() % 2 == 1) {
				throw new IllegalStateException("away");
			}
			return this.intake.apply(batch);
		}, () -> false, Duration.ofMinutes(1));

		var report = new FileLoad(this.intake, flaky, InstantSource.system(), 2, 100)
			.run(order(write("flaky.ndjson", people("flaky", 500)), "flaky"), new Ignoring());

		assertThat(report.applied()).isEqualTo(500);
		assertThat(report.rejected()).isZero();
	}

	private LoadReport load(LoadOrder order) throws IOException, InterruptedException {
		var patient = new PatientIntake(this.intake::apply, this.graph::isAvailable, Duration.ofSeconds(10));
		return new FileLoad(this.intake, patient, InstantSource.system(), 2, 250).run(order, new Ignoring());
	}

	private GraphHash hash() {
		return GraphHash.of(new ChangeGraph(this.graph)::all, new FactHashGraph(this.graph)::page);
	}

	private LedgerEntry ledger(String source, Kind kind) {
		return new LedgerGraph(this.graph).entries()
			.stream()
			.filter(entry -> entry.source().equals(source) && entry.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private static LoadOrder order(Path file, String source, String mapping) {
		var opened = Mappings.open(mapping);
		return new LoadOrder(file, source, opened.kind(), opened, null, false);
	}

	private static LoadOrder order(Path file, String source) {
		return new LoadOrder(file, source, Kind.PARTY, null, null, false);
	}

	private Path write(String name, List<String> lines) throws IOException {
		return Files.write(this.folder.resolve(name), lines, StandardCharsets.UTF_8);
	}

	private static List<String> people(String name, int count) {
		return IntStream.range(0, count).mapToObj(i -> person(name + i, "人" + i)).collect(Collectors.toList());
	}

	private static String person(String id, String name) {
		return "{\"id\":\"%s\",\"partyType\":\"individual\",\"fullName\":\"%s\"}".formatted(id, name);
	}

	private static org.assertj.core.groups.Tuple tuple(long position, String code, @Nullable String field) {
		return org.assertj.core.groups.Tuple.tuple(position, code, field);
	}

	private final class Ignoring implements Watcher {

		@Override
		public void progress(long received) {
		}

		@Override
		public void rejected(Answer.Rejected answer) {
			FileLoadIT.this.rejects.add(answer);
		}

	}

}
