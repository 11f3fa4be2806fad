package io.c360.customer.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SegmentFitTests {

	private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

	/** Rich ones with several products, poor ones who prepay, and callers. */
	private static final List<List<Double>> PLANTED = List.of(List.of(5.0, 3.0, 0.0, 3.0, 1.0, 0.5, 0.0),
			List.of(2.0, 1.0, 1.0, 3.0, 1.0, 0.5, 0.0), List.of(4.0, 1.0, 0.0, 3.0, 3.0, 0.2, 0.0));

	@Test
	void findsTheSegmentsThatWerePlantedAndSaysWhatTheyMean() {
		var model = SegmentFit.of(town(1, 600), null, DAY).orElseThrow();

		assertThat(model.clusters()).hasSize(3).allSatisfy(cluster -> assertThat(cluster.customers()).isEqualTo(200));
		assertThat(model.stability()).isGreaterThan(0.99);
		assertThat(model.clusters()).extracting(SegmentModel.Cluster::name)
			.anySatisfy(name -> assertThat(name).startsWith("HIGH_VALUE_SEVERAL_PRODUCTS"))
			.anySatisfy(name -> assertThat(name).startsWith("LOW_VALUE_PREPAID"));
		assertThat(IntStream.range(0, 3).mapToObj(group -> model.of(customer(PLANTED.get(group))).name()))
			.doesNotHaveDuplicates();
	}

	@Test
	void keepsTheNameOfASegmentThatStaysAndGivesAFormerNameToNobodyElse() {
		var first = SegmentFit.of(town(1, 600), null, DAY).orElseThrow();
		var others = town(2, 600).stream().map(one -> one.values().get(2) > 0.5 ? moved(one) : one).toList();

		var second = SegmentFit.of(others, first, DAY.plusMonths(3)).orElseThrow();

		var rich = customer(PLANTED.getFirst());
		var callers = customer(PLANTED.getLast());
		assertThat(second.of(rich).name()).isEqualTo(first.of(rich).name());
		assertThat(second.of(callers).name()).isEqualTo(first.of(callers).name());
		assertThat(names(first)).doesNotContain(second.of(moved(customer(PLANTED.get(1)))).name());
	}

	@Test
	void findsNothingWhereThereIsNothingOrTooFew() {
		var random = new Random(3);
		var noise = IntStream.range(0, 400).mapToObj(_ -> customer(random.doubles(7).boxed().toList())).toList();

		assertThat(SegmentFit.of(noise, null, DAY)).isEmpty();
		assertThat(SegmentFit.of(town(1, SegmentFit.FEWEST - 1), null, DAY)).isEmpty();
	}

	@Test
	void everybodyIsInExactlyOneForReasonsThatAddUp() {
		var model = SegmentFit.of(town(1, 600), null, DAY).orElseThrow();

		assertThat(model.of(new Behaviour(false, null, List.of())).name()).isEqualTo(SegmentModel.PROSPECT);
		assertThat(model.of(new Behaviour(false, DAY, List.of())).name()).isEqualTo(SegmentModel.FORMER);
		assertThat(town(5, 600)).allSatisfy(one -> {
			var segment = model.of(one);
			assertThat(names(model)).contains(segment.name());
			assertThat(segment.distance()).isLessThanOrEqualTo(segment.nextDistance());
			assertThat(segment.reasons()).isNotEmpty()
				.isSortedAccordingTo((a, b) -> Double.compare(b.pull(), a.pull()));
		});
		var counted = model.count(town(5, 600));
		assertThat(IntStream.of(counted).sum()).isEqualTo(600);
	}

	@Test
	void aModelIsItsTextAndAnotherOneHasAnotherHash() {
		var model = SegmentFit.of(town(1, 600), null, DAY).orElseThrow();
		var text = SegmentText.of(model);

		assertThat(text.model()).isEqualTo(model);
		assertThat(SegmentText.of(SegmentFit.of(town(1, 600), null, DAY).orElseThrow()).hash()).isEqualTo(text.hash());
		assertThat(SegmentText.of(SegmentFit.of(town(2, 600), null, DAY).orElseThrow()).hash())
			.isNotEqualTo(text.hash());
		assertThat(new SegmentText(text.text().replace(Behaviour.VERSION, "behaviour-0")).isOfTheseMeasures())
			.isFalse();
		assertThatThrownBy(() -> new SegmentText("x").model()).hasMessageContaining(Behaviour.VERSION);
	}

	/** The example of Hubert and Arabie's measure that textbooks count by hand. */
	@Test
	void groupingsAreComparedAsPublished() {
		assertThat(RandIndex.adjusted(new int[] { 0, 0, 1, 1 }, new int[] { 1, 1, 0, 0 })).isEqualTo(1);
		assertThat(RandIndex.adjusted(new int[] { 0, 0, 0, 1, 1, 1 }, new int[] { 0, 0, 1, 1, 2, 2 })).isCloseTo(0.2424,
				Offset.offset(1e-4));
		assertThat(RandIndex.adjusted(new int[] { 0, 0, 1, 1 }, new int[] { 0, 1, 0, 1 })).isCloseTo(-0.5,
				Offset.offset(1e-9));
	}

	private static List<String> names(SegmentModel model) {
		return model.clusters().stream().map(SegmentModel.Cluster::name).toList();
	}

	private static List<Behaviour> town(long seed, int people) {
		var random = new Random(seed);
		return IntStream.range(0, people).mapToObj(person -> {
			var values = new ArrayList<Double>();
			PLANTED.get(person % PLANTED.size()).forEach(middle -> values.add(middle + 0.15 * random.nextGaussian()));
			return customer(values);
		}).toList();
	}

	private static Behaviour moved(Behaviour one) {
		var values = new ArrayList<>(one.values());
		values.set(0, values.getFirst() + 2);
		values.set(5, values.get(5) + 1.5);
		return customer(values);
	}

	private static Behaviour customer(List<Double> values) {
		return new Behaviour(true, DAY, values);
	}

}
