package io.c360.ingest;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import io.c360.customer.identity.IdentityModel;
import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.change.LeaseGraph;
import io.c360.graph.identity.ModelGraph;
import io.c360.graph.identity.PostponedGraph;
import io.c360.graph.household.HouseholdUpkeepGraph;
import io.c360.graph.identity.StewardGraph;
import io.c360.graph.complaint.CaseProjection;
import io.c360.graph.complaint.RuleFiles;
import io.c360.graph.erasure.ErasedTopicsGraph;
import io.c360.graph.lead.LeadDesk;
import io.c360.graph.lead.LeadProjection;
import io.c360.graph.sale.ClaimProjection;
import io.c360.customer.lead.LeadRules;
import io.c360.ingest.lead.LeadRun;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.RejectGraph;
import io.c360.graph.intake.ReplayGraph;
import io.c360.graph.replay.AskedReplayGraph;
import io.c360.graph.position.PositionUpkeepGraph;
import io.c360.ingest.household.HouseholdRun;
import io.c360.ingest.household.HouseholdSettings;
import io.c360.ingest.http.HttpSettings;
import io.c360.ingest.identity.LapsedDecisionsRun;
import io.c360.ingest.identity.ModelChangeRun;
import io.c360.ingest.identity.PostponedRecordsRun;
import io.c360.ingest.intake.GatheredIntake;
import io.c360.ingest.intake.GraphWatch;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.intake.Pauses;
import io.c360.ingest.measure.GraphMeters;
import io.c360.ingest.measure.IngestMetric;
import io.c360.ingest.measure.IntakeMeters;
import io.c360.ingest.position.PositionRun;
import io.c360.ingest.position.PositionSettings;
import io.c360.ingest.relay.Announcement;
import io.c360.ingest.relay.Relay;
import io.c360.ingest.relay.RelayLease;
import io.c360.ingest.relay.Rush;
import io.c360.ingest.replay.AskedReplays;
import io.c360.ingest.replay.Replay;
import io.c360.ingest.stream.ErasedTopics;
import io.c360.ingest.stream.KafkaAnnouncement;
import io.c360.ingest.stream.KafkaSettings;
import io.c360.ingest.stream.Messages;
import io.c360.ingest.stream.StreamIntake;
import io.c360.search.CustomerIndex;
import io.c360.search.SearchServer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the server is made of. None of the stores need be up when it starts; without
 * {@code c360.kafka.bootstrap} it does without Kafka.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ Neo4jSettings.class, ElasticsearchSettings.class, RelaySettings.class,
		HttpSettings.class, HouseholdSettings.class, PositionSettings.class })
class IngestWiring {

	/** Unique for this process, on this machine and the next. */
	private static final String PROCESS = ManagementFactory.getRuntimeMXBean().getName();

	@Bean
	InstantSource clock() {
		return InstantSource.system();
	}

	@Bean
	Graph graph(Neo4jSettings settings) {
		return Graph.open(settings.graph());
	}

	@Bean(initMethod = "start")
	GraphWatch graphWatch(Graph graph) {
		return new GraphWatch(graph);
	}

	@Bean
	IntakeMeters intakeMeters(MeterRegistry registry, InstantSource clock) {
		return new IntakeMeters(registry, clock);
	}

	@Bean(initMethod = "start")
	GraphMeters graphMeters(MeterRegistry registry, Graph graph, GraphWatch watch, InstantSource clock) {
		return new GraphMeters(registry, graph, watch::isReady, clock);
	}

	@Bean
	Pauses pauses(InstantSource clock, MeterRegistry registry) {
		var pauses = new Pauses(clock);
		for (var way : List.of("http", "kafka")) {
			Gauge.builder(IngestMetric.PAUSED.key(), pauses, all -> all.waiting().containsKey(way) ? 1 : 0)
				.description(IngestMetric.PAUSED.meaning())
				.tag("way", way)
				.register(registry);
		}
		return pauses;
	}

	@Bean
	IdentityModel identityModel() {
		return IdentityModel.telecom();
	}

	@Bean
	IntakeGraph intakeGraph(Graph graph, IdentityModel model,
			@Value("${c360.complaints.rules:#{null}}") @Nullable Path rules) {
		return new IntakeGraph(graph, model, List.of(new CaseProjection(new RuleFiles(rules)),
				new LeadProjection(LeadRules.SHIPPED), new ClaimProjection()));
	}

	@Bean(initMethod = "start")
	LapsedDecisionsRun lapsedDecisions(Graph graph, IdentityModel model, InstantSource clock) {
		return new LapsedDecisionsRun(new StewardGraph(graph, model), clock);
	}

	@Bean(initMethod = "start")
	PostponedRecordsRun postponedRecords(Graph graph, IdentityModel model) {
		return new PostponedRecordsRun(new PostponedGraph(graph, model));
	}

	@Bean(initMethod = "start")
	ModelChangeRun modelChange(Graph graph, IdentityModel model, GraphWatch watch, InstantSource clock) {
		return new ModelChangeRun(new ModelGraph(graph, model), watch::isReady, clock);
	}

	@Bean
	GatheredIntake gatheredIntake(IntakeGraph intake, GraphWatch watch, HttpSettings settings, IntakeMeters meters,
			Pauses pauses) {
		return new GatheredIntake(pauses.watching("http", meters.measured("http", intake::apply)), watch::isReady,
				"http:" + PROCESS, settings.workers(), settings.gathered());
	}

	@Bean(initMethod = "start")
	LeadRun leads(Graph graph, IntakeGraph intake, GraphWatch watch, InstantSource clock,
			@Value("${c360.leads.idle:1s}") Duration idle) {
		return new LeadRun(new LeadDesk(graph, intake), clock, watch::isReady, idle);
	}

	@Bean(initMethod = "start")
	HouseholdRun households(Graph graph, GraphWatch watch, HouseholdSettings settings, Relay relay,
			InstantSource clock) {
		return new HouseholdRun(new HouseholdUpkeepGraph(graph), clock, watch::isReady, settings.batch(),
				settings.idle(), new Rush(relay.notices()::delivered));
	}

	@Bean(initMethod = "start")
	AskedReplays askedReplays(Graph graph, IntakeGraph intake, GraphWatch watch, InstantSource clock) {
		var patience = new PatientIntake(intake::apply, watch::isReady, Duration.ofMinutes(1));
		var replay = new Replay(new RejectGraph(graph), new ReplayGraph(intake), patience, clock);
		return new AskedReplays(new AskedReplayGraph(graph), replay, new LeaseGraph(graph), PROCESS, watch::isReady,
				clock);
	}

	@Bean(initMethod = "start")
	PositionRun positions(Graph graph, GraphWatch watch, PositionSettings settings, Relay relay, InstantSource clock) {
		return new PositionRun(new PositionUpkeepGraph(graph, ValuePolicy.DEFAULT, StageRules.DEFAULT),
				new LeaseGraph(graph), PROCESS, clock, watch::isReady, settings, new Rush(relay.notices()::delivered));
	}

	@Bean
	SearchServer searchServer(ElasticsearchSettings settings) {
		return SearchServer.open(settings.index());
	}

	@Bean
	ChangeGraph changes(Graph graph) {
		return new ChangeGraph(graph);
	}

	@Bean(initMethod = "start")
	Relay relay(ChangeGraph changes, SearchServer search, Graph graph, GraphWatch watch, RelaySettings settings,
			IntakeMeters meters, ObjectProvider<Announcement> announcement) {
		var lease = new RelayLease(new LeaseGraph(graph), PROCESS, settings.lease());
		return new Relay(changes, new CustomerIndex(search), announcement.getIfAvailable(() -> Announcement.NONE),
				meters, () -> watch.isReady() && lease.isOurs(), settings.batch(), settings.idle());
	}

	/** What there is only with Kafka. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("c360.kafka.bootstrap")
	@EnableConfigurationProperties(KafkaSettings.class)
	static class KafkaWiring {

		@Bean
		Messages messages(KafkaSettings settings) {
			return new Messages(settings);
		}

		@Bean
		Announcement announcement(Messages messages) {
			return new KafkaAnnouncement(messages);
		}

		@Bean(initMethod = "start")
		StreamIntake streamIntake(KafkaSettings settings, IntakeGraph graph, GraphWatch watch, Pauses pauses,
				Messages messages, IntakeMeters meters, InstantSource clock) {
			return new StreamIntake(settings, graph, meters.measured("kafka", graph::apply), watch::isReady, pauses,
					meters.visible("kafka"), messages, clock);
		}

		@Bean(initMethod = "start")
		ErasedTopics erasedTopics(KafkaSettings settings, Graph graph, IntakeGraph intake, GraphWatch watch,
				InstantSource clock) {
			return new ErasedTopics(settings, new ErasedTopicsGraph(graph), intake, clock, watch::isReady);
		}

		@Bean
		MeterBinder streamLag(StreamIntake stream) {
			return registry -> stream.topics()
				.forEach(topic -> Gauge.builder(IngestMetric.STREAM_LAG.key(), stream, it -> it.lag(topic))
					.description(IngestMetric.STREAM_LAG.meaning())
					.tag("topic", topic)
					.register(registry));
		}

	}

}
