package io.c360.ingest.file;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import io.c360.customer.Kind;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.CaseReport;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.Held;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.complaint.CaseProjection;
import io.c360.graph.complaint.ComplaintGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.IntakeGraph;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.mapping.Mappings;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Replays a log of the shape of the UCI incident event log: one row a change, with the
 * counts and the judgement of the system that wrote it. {@code -Dc360.incidents=24918}
 * makes it as large as that log: 141,712 events.
 */
@WithNeo4j
class IncidentLogIT {

	private static final String HEADER = "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,"
			+ "made_sla,caller_id,opened_by,opened_at,sys_created_by,sys_created_at,sys_updated_by,sys_updated_at,"
			+ "contact_type,location,category,subcategory,u_symptom,cmdb_ci,impact,urgency,priority,assignment_group,"
			+ "assigned_to,knowledge,u_priority_confirmation,notify,problem_id,rfc,vendor,caused_by,closed_code,"
			+ "resolved_by,resolved_at,closed_at";

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");

	private static final int ALL_CASES = 24_918;

	private static final long ALL_EVENTS = 141_712;

	private static final int CASES = Integer.getInteger("c360.incidents", 300);

	private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

	private final Graph graph;

	private final Random random = new Random(24_918);

	private final Map<String, Last> truth = new HashMap<>();

	@TempDir
	private Path folder;

	IncidentLogIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.graph.migrate();
	}

	@AfterEach
	void close() {
		this.graph.close();
	}

	@Test
	void countsHandOversReopeningsAndServiceLevelsAsTheFileDoes() throws Exception {
		var rules = ComplaintRules.shipped();
		var rows = new ArrayList<String>();
		for (int i = 0; i < CASES; i++) {
			rows.addAll(incident("INC%07d".formatted(45 + i), length(i)));
		}
		var file = Files.write(this.folder.resolve("incident_event_log.csv"), lines(rows));
		var began = System.nanoTime();
		var report = load(file);
		var loaded = System.nanoTime();
		var again = load(Files.copy(file, this.folder.resolve("again.csv")));

		assertThat(report.rejected()).isZero();
		assertThat(report.applied()).isEqualTo(rows.size());
		assertThat(again.applied()).isZero();
		var counted = new CaseReport(rules, NOW);
		var cases = new ArrayList<Case>();
		var asked = System.nanoTime();
		new ComplaintGraph(this.graph).forEachOpened(Instant.EPOCH, NOW, cases::add);
		cases.forEach(counted::add);
		System.out.printf("%,d cases, %,d events: loaded in %,d ms, reported in %,d ms%n", CASES, rows.size(),
				(loaded - began) / 1_000_000, (System.nanoTime() - asked) / 1_000_000);
		assertThat(cases).hasSize(CASES).allSatisfy(it -> {
			var last = this.truth.get(it.id().key());
			assertThat(it.hops()).isEqualTo(Objects.requireNonNull(last).hops());
			assertThat(it.reopenings()).isEqualTo(last.reopened());
			assertThat(it.isSlaMet(NOW)).isEqualTo(last.met());
			assertThat(it.disregarded()).isEmpty();
			assertThat(it.holdings()).allMatch(holding -> !holding.person().isBlank());
			assertThat(Held.of(it, rules, NOW).stream().map(Held::held).reduce(Duration.ZERO, Duration::plus))
				.isEqualTo(Duration.between(last.openedAt(), last.closedAt()));
		});
		for (var row : counted.byHops()) {
			var these = this.truth.values().stream().filter(last -> Math.min(last.hops(), 5) == row.hops()).toList();
			assertThat(row.cases()).isEqualTo(these.size());
			assertThat(row.slaMet()).isEqualTo((int) these.stream().filter(Last::met).count());
		}
	}

	private LoadReport load(Path file) throws Exception {
		var mapping = Mappings.open("uci-incident");
		var intake = new IntakeGraph(this.graph, IdentityModel.telecom(),
				List.of(new CaseProjection(ComplaintRules::shipped)));
		var patient = new PatientIntake(intake::apply, this.graph::isAvailable, Duration.ZERO);
		return new FileLoad(intake, patient, InstantSource.system(), 2, 250)
			.run(new LoadOrder(file, "uci", Kind.COMPLAINT_EVENT, mapping, null, false), new Watcher() {

				@Override
				public void progress(long received) {
				}

				@Override
				public void rejected(Answer.Rejected reject) {
				}

			});
	}

	private static List<String> lines(List<String> rows) {
		var lines = new ArrayList<String>();
		lines.add(HEADER);
		lines.addAll(rows);
		return lines;
	}

	/** As long on average as in that log, each two of them as long as two others. */
	private static int length(int index) {
		var upTo = (index + 1) * ALL_EVENTS / ALL_CASES - index * ALL_EVENTS / ALL_CASES;
		var other = (index / 2) % 3;
		return Math.toIntExact(upTo + ((index % 2 == 0) ? other : -other));
	}

	private List<String> incident(String number, int length) {
		var opened = LocalDateTime.of(2016, 2, 29, 1, 16).plusMinutes(this.random.nextInt(300_000));
		var at = opened;
		var rows = new ArrayList<String>();
		var met = true;
		int hops = 0;
		int reopened = 0;
		int modified = 0;
		for (int i = 0; i < length; i++) {
			var state = (i == 0) ? "New"
					: (i == length - 1) ? "Closed"
							: (i == length - 2) ? "Resolved"
									: List
										.of("Active", "Awaiting User Info", "Awaiting Vendor", "Awaiting Problem",
												"Awaiting Evidence", "-100")
										.get(this.random.nextInt(6));
			at = at.plusMinutes(this.random.nextInt(2000));
			hops += (i > 0 && this.random.nextInt(3) == 0) ? 1 + this.random.nextInt(2) : 0;
			reopened += (i == length - 1 && this.random.nextInt(20) == 0) ? 1 : 0;
			met &= this.random.nextInt(9) > 0;
			rows.add(row(number, state, hops, reopened, modified, met, opened, at));
			modified += 1 + this.random.nextInt(2);
		}
		this.truth.put(number,
				new Last(hops, reopened, met, opened.toInstant(ZoneOffset.UTC), at.toInstant(ZoneOffset.UTC)));
		return rows;
	}

	private String row(String number, String state, int hops, int reopened, int modified, boolean met,
			LocalDateTime opened, LocalDateTime at) {
		var caller = (this.random.nextInt(200) == 0) ? "?" : "Caller " + (2000 + Math.floorMod(number.hashCode(), 90));
		var group = (this.random.nextInt(8) == 0) ? "?" : "Group " + this.random.nextInt(70);
		var person = (this.random.nextInt(4) == 0) ? "?" : "Resolver " + this.random.nextInt(200);
		return String.join(",", number, state,
				Boolean.toString(!state.equals("Closed")).toUpperCase(java.util.Locale.ROOT), "" + hops, "" + reopened,
				"" + modified, Boolean.toString(met).toUpperCase(java.util.Locale.ROOT), caller, "Opened by  8",
				opened.format(WRITTEN), "Created by 6", opened.format(WRITTEN), "Updated by 21", at.format(WRITTEN),
				"Phone", "Location 143", "Category 55", "Subcategory 170", "Symptom 72", "?", "2 - Medium",
				"2 - Medium", "3 - Moderate", group, person, "TRUE", "FALSE", "Do Not Notify", "?", "?", "?", "?",
				"code 5", "Resolved by 149", at.format(WRITTEN), at.format(WRITTEN));
	}

	private record Last(int hops, int reopened, boolean met, Instant openedAt, Instant closedAt) {
	}

}
