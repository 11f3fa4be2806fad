package io.c360.graph.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.AudienceMember;
import io.c360.customer.campaign.Wave;
import io.c360.customer.campaign.WaveReport;
import io.c360.customer.lead.Lead;
import io.c360.graph.Cypher;
import io.c360.graph.Graph;
import io.c360.graph.PropertyCodec;
import org.jspecify.annotations.Nullable;

/** Plans waves, and answers what came of them. */
public final class WaveGraph {

	private static final Cypher PLAN = Cypher.of(WaveGraph.class, "plan-wave");

	private static final Cypher WAVE = Cypher.of(WaveGraph.class, "wave");

	private static final Cypher WAVES = Cypher.of(WaveGraph.class, "waves");

	private static final Cypher CAME_OF_IT = Cypher.of(WaveGraph.class, "came-of-it");

	private static final Cypher RANKED = Cypher.of(WaveGraph.class, "ranked");

	private static final PropertyCodec<Lead> LEAD = PropertyCodec.of(Lead.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int PAGE = 1_000;

	private final Graph graph;

	public WaveGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Plans a wave, whose audience is chosen soon; the same again changes nothing.
	 * @throws CustomerProblem.Conflict when the id was used for another one
	 */
	public Wave plan(Wave wave) {
		var planned = this.graph.write(tx -> PLAN.list(tx, Map.of("rows", List.of(WaveProperties.planned(wave))),
				row -> WaveProperties.wave(row.get("wave"))))
			.getFirst();
		if (!planned.campaign().equals(wave.campaign()) || !planned.audience().equals(wave.audience())
				|| !planned.name().equals(wave.name())) {
			throw new CustomerProblem.Conflict("This id was used for another wave; choose a new one");
		}
		return planned;
	}

	/** A wave; empty when there is none of that id. */
	public Optional<Wave> find(String id) {
		return this.graph.read(tx -> WAVE.list(tx, Map.of("id", id), row -> WaveProperties.wave(row.get("wave"))))
			.stream()
			.findFirst();
	}

	/** The waves of a campaign, the first planned first. */
	public List<Wave> of(RecordId campaign) {
		return this.graph.read(tx -> WAVES.list(tx, Map.of("campaign", campaign.toString()),
				row -> WaveProperties.wave(row.get("wave"))));
	}

	/**
	 * A member whom the wave reaches.
	 *
	 * @param customer who they are today
	 * @param lead the lead of this wave; null while nobody called
	 */
	public record Reached(AudienceMember member, CustomerId customer, @Nullable String lead) {
	}

	/** Whom a wave reaches, the best first. */
	public List<Reached> ranked(String wave, int skip, int limit) {
		return this.graph.read(tx -> RANKED.list(tx, Map.of("wave", wave, "first", skip, "limit", limit),
				row -> new Reached(WaveProperties.member(row.get("member")),
						CustomerId.parse(row.get("customer").asString()),
						row.get("lead").isNull() ? null : row.get("lead").asString())));
	}

	/** What came of a frozen wave. */
	public WaveReport report(Wave wave) {
		var report = new WaveReport(wave);
		forEach(wave, report::add);
		return report;
	}

	private void forEach(Wave wave, Consumer<WaveReport.CameOfIt> each) {
		var frozen = Objects.requireNonNullElse(wave.frozenAt(), Instant.EPOCH);
		var product = Objects.requireNonNullElse(wave.product(), "");
		var after = "";
		while (true) {
			var place = after;
			var page = this.graph.scan(tx -> CAME_OF_IT.list(tx,
					Map.of("wave", wave.id(), "after", place, "limit", PAGE, "since", LocalDate.ofInstant(frozen, ZONE),
							"product", product),
					row -> new WaveReport.CameOfIt(WaveProperties.member(row.get("member")),
							row.get("leads").asList(LEAD::read), row.get("taken").asBoolean())));
			page.forEach(each);
			if (page.size() < PAGE) {
				return;
			}
			after = page.getLast().member().customer().toString();
		}
	}

	static java.time.ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
