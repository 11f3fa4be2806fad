package io.c360.api.segment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.api.value.PolicyOfToday;
import io.c360.customer.segment.Behaviour;
import io.c360.customer.segment.Feature;
import io.c360.customer.segment.Segment;
import io.c360.customer.segment.SegmentModel;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.Holding;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.decision.ValueFactsPart;
import io.c360.graph.segment.SegmentGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerSegments implements CustomerField {

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private final SegmentsOfToday segments;

	private final PolicyOfToday policy;

	private final InstantSource clock;

	CustomerSegments(SegmentsOfToday segments, PolicyOfToday policy, InstantSource clock) {
		this.segments = segments;
		this.policy = policy;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "segment";
	}

	@Override
	public Set<ValueFactsPart> parts(Asked asked) {
		return Set.of(FACTS);
	}

	/** The segment of a customer, with the number of the model that told it. */
	record SegmentAnswer(String name, long version, @Nullable Double distance, @Nullable String next,
			@Nullable Double nextDistance, @Nullable String rule, List<Segment.Reason> reasons) {

		static SegmentAnswer of(Segment segment, long version) {
			return new SegmentAnswer(segment.name(), version, segment.distance(), segment.next(),
					segment.nextDistance(), segment.rule(), segment.reasons());
		}

	}

	@SchemaMapping(typeName = "Customer")
	@Nullable SegmentAnswer segment(CustomerAnswer customer) {
		return this.segments.get()
			.map(model -> SegmentAnswer.of(model.model().of(behaviour(customer)), model.number()))
			.orElse(null);
	}

	private Behaviour behaviour(CustomerAnswer customer) {
		var facts = customer.part(FACTS);
		var now = this.clock.instant();
		var today = LocalDate.ofInstant(now, MarginSeries.ZONE);
		var value = CustomerValue.of(facts, this.policy.get(), now);
		return Behaviour.of(facts, value.monthly(), Holding.of(facts.subscriptions(), today), value.series(), today);
	}

	@QueryMapping
	@Nullable ModelAnswer segmentModel() {
		return this.segments.get().map(ModelAnswer::of).orElse(null);
	}

	/** A model for people to read. */
	record ModelAnswer(long version, String hash, Instant fittedAt, String by, int customers, double stability,
			double silhouette, List<ClusterAnswer> segments) {

		static ModelAnswer of(SegmentGraph.Kept kept) {
			var model = kept.model();
			return new ModelAnswer(kept.number(), kept.hash(), kept.at(), kept.by(), model.customers(),
					model.stability(), model.silhouette(),
					model.clusters().stream().map(cluster -> ClusterAnswer.of(model, cluster)).toList());
		}

	}

	/** One segment of a model. */
	record ClusterAnswer(String name, List<String> traits, int customers, List<MiddleAnswer> middle) {

		static ClusterAnswer of(SegmentModel model, SegmentModel.Cluster cluster) {
			var middle = new ArrayList<MiddleAnswer>();
			var values = model.middle(cluster);
			Arrays.stream(Feature.values())
				.forEach(feature -> middle
					.add(new MiddleAnswer(feature, Objects.requireNonNull(values.get(feature.place())))));
			return new ClusterAnswer(cluster.name(), cluster.traits(), cluster.customers(), middle);
		}

	}

	/** One feature in the middle of a segment. */
	record MiddleAnswer(Feature feature, double value) {
	}

}
