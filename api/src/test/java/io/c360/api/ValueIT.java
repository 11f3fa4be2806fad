package io.c360.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.c360.customer.lifecycle.StageRules;
import io.c360.customer.segment.SegmentModel;
import io.c360.customer.segment.SegmentText;
import io.c360.customer.value.MarginSeries;
import io.c360.customer.value.ValuePolicy;
import io.c360.graph.Graph;
import io.c360.graph.position.PositionUpkeepGraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What customers are worth and where they stand, one by one and together. */
class ValueIT extends OverSomeTrade {

	@Autowired
	ValueIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@Test
	void saysWhatACustomerIsWorthAndInWhichStageTheyAre() {
		var answer = this.as.rep()
			.ask("""
					{ customer(by: {msisdn: "%s"}) {
					  value { monthly band stays policy trend { direction test values } months { month revenue net charged }
					          lifetime { total toDate potential parts { driver number name amount } } }
					  lifecycle { stage since because rules history { stage on because } } } }"""
				.formatted(SomeTrade.mobile(1)));

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var value = answer.data("customer/value");
		assertThat(value.at("/monthly").asLong()).isEqualTo(6_000);
		assertThat(value.at("/band").asString()).isEqualTo("MIDDLE");
		assertThat(value.at("/trend/direction").asString()).isEqualTo("FLAT");
		var parts = value.at("/lifetime/parts").valueStream().mapToLong(part -> part.at("/amount").asLong()).sum();
		assertThat(value.at("/lifetime/parts")).hasSize(11);
		assertThat(parts).isEqualTo(value.at("/lifetime/total").asLong());
		assertThat(answer.data("customer/lifecycle/stage").asString()).isEqualTo("STABLE");
		assertThat(answer.data("customer/lifecycle/history/0/stage").asString()).isEqualTo("NEW");
	}

	@Test
	void reconcilesToTheBillsToTheFen() {
		var months = this.as.rep()
			.ask("{ customer(by: {msisdn: \"%s\"}) { value { monthly months { month charged revenue discount } } } }"
				.formatted(SomeTrade.mobile(0)))
			.data("customer/value/months");

		assertThat(months).hasSize(6).allSatisfy(month -> {
			assertThat(month.at("/charged").asLong()).isEqualTo(9_000);
			assertThat(month.at("/revenue").asLong() - month.at("/discount").asLong()).isEqualTo(9_000);
		});
	}

	@Test
	void saysInWhichSegmentEverybodyIsAndWhy() {
		var ask = "{ customer(by: {msisdn: \"%s\"}) { segment { name version distance next nextDistance rule reasons { feature value middle pull } } } }";
		assertThat(this.as.rep().ask(ask.formatted(SomeTrade.mobile(1))).data("customer/segment").isNull())
			.as("nobody fitted segments")
			.isTrue();
		var text = SegmentText.of(new SegmentModel(LocalDate.now(MarginSeries.ZONE), 500, 0.9, 0.4,
				List.of(4.0, 1.0, 0.0, 3.0, 1.0, 0.5, 0.0), Collections.nCopies(7, 1.0),
				List.of(new SegmentModel.Cluster("POOR", List.of("LOW_VALUE"),
						List.of(-3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 200),
						new SegmentModel.Cluster("RICH", List.of("HIGH_VALUE"),
								List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 300))));
		this.graph.write(
				tx -> tx
					.run("CREATE (:SegmentModel {number: 7, text: $text, hash: $hash, by: 'test', at: datetime()})",
							Map.of("text", text.text(), "hash", text.hash()))
					.consume());

		var answer = this.as.rep().ask(ask.formatted(SomeTrade.mobile(1)));
		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var segment = answer.data("customer/segment");
		assertThat(segment.at("/name").asString()).isEqualTo("RICH");
		assertThat(segment.at("/version").asInt()).isEqualTo(7);
		assertThat(segment.at("/next").asString()).isEqualTo("POOR");
		assertThat(segment.at("/rule").isNull()).isTrue();
		assertThat(segment.at("/reasons/0/feature").asString()).isEqualTo("VALUE");
		assertThat(segment.at("/reasons/0/pull").asDouble()).isCloseTo(
				Math.pow(segment.at("/nextDistance").asDouble(), 2) - Math.pow(segment.at("/distance").asDouble(), 2),
				org.assertj.core.data.Offset.offset(1e-6));

		new PositionUpkeepGraph(this.graph, ValuePolicy.DEFAULT, StageRules.DEFAULT).walk(InstantSource.system(),
				() -> true);
		var all = this.as.analyst()
			.ask("{ segmentModel { version hash segments { name traits middle { feature value } } } lifecycleReport { all { customers segments { name customers } } } }");
		assertThat(all.data("segmentModel/hash").asString()).isEqualTo(text.hash());
		assertThat(all.data("segmentModel/segments/0/middle/0/value").asDouble()).isEqualTo(1);
		var counts = all.data("lifecycleReport/all/segments");
		assertThat(counts.valueStream().map(count -> count.at("/name").asString())).contains("FORMER")
			.isSubsetOf("FORMER", "POOR", "PROSPECT", "RICH");
		assertThat(counts.valueStream().mapToInt(count -> count.at("/customers").asInt()).sum()).isEqualTo(6);
		assertThat(this.as.clerk().ask("{ segmentModel { version } }").code()).isEqualTo("FORBIDDEN");
	}

	@Test
	void reportsWhereEverybodyStandsCityByCity() {
		var walk = new PositionUpkeepGraph(this.graph, ValuePolicy.DEFAULT, StageRules.DEFAULT)
			.walk(InstantSource.system(), () -> true)
			.orElseThrow();
		var query = """
				{ lifecycleReport(by: NAME) { day versions weights all { customers active monthly index concentration { customers topShare }
				  curve { stage customers monthly medianDays through } focus { driver } }
				  cities { city rank customers index indicators { name points lost } drivers { number amount } } } }""";
		var answer = this.as.analyst().ask(query);

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var all = answer.data("lifecycleReport/all");
		assertThat(all.at("/customers").asInt()).isEqualTo(walk.looked()).isEqualTo(6);
		assertThat(all.at("/active").asInt()).isEqualTo(4);
		assertThat(all.at("/curve")).hasSize(9);
		assertThat(all.at("/curve").valueStream().mapToInt(point -> point.at("/customers").asInt()).sum()).isEqualTo(6);
		assertThat(all.at("/focus").isNull()).isTrue();
		var city = answer.data("lifecycleReport/cities/0");
		assertThat(city.at("/city").asString()).isEqualTo("广州");
		assertThat(city.at("/rank").asInt()).isEqualTo(1);
		assertThat(city.at("/drivers")).hasSize(11);
		assertThat(city.at("/indicators").valueStream().mapToDouble(one -> one.at("/lost").asDouble()).sum()
				+ city.at("/index").asDouble())
			.isCloseTo(100, org.assertj.core.data.Offset.offset(1e-6));
		assertThat(this.as.rep().ask("{ lifecycleReport { day } }").code()).isEqualTo("FORBIDDEN");

		saysWhereAGroupStandsTogether();
	}

	private void saysWhereAGroupStandsTogether() {
		var answer = this.as.rep()
			.ask("""
					{ group(id: "%s") { standing { stage members unknown monthly stages { stage customers } history { stage on }
					  concentration { customers total } } } }"""
				.formatted(SomeTrade.GROUP));

		assertThat(answer.body().has("errors")).as(answer.response().body()).isFalse();
		var standing = answer.data("group/standing");
		assertThat(standing.at("/stage").asString()).isEqualTo("STABLE");
		assertThat(standing.at("/members").asInt()).isEqualTo(6);
		assertThat(standing.at("/unknown").asInt()).isZero();
		assertThat(standing.at("/monthly").asLong()).isEqualTo(standing.at("/concentration/total").asLong())
			.isPositive();
		assertThat(
				standing.at("/stages").valueStream().filter(one -> one.at("/stage").asString().equals("LEFT")).toList())
			.singleElement()
			.satisfies(left -> assertThat(left.at("/customers").asInt()).isEqualTo(2));
	}

}
