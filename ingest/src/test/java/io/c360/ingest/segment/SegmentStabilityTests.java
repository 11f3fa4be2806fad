package io.c360.ingest.segment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import io.c360.customer.segment.Behaviour;
import io.c360.customer.segment.RandIndex;
import io.c360.customer.segment.SegmentFit;
import io.c360.customer.segment.SegmentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bar of the segmentation: whoever else had been drawn, the segments would have been
 * the same; and everybody is in one.
 */
class SegmentStabilityTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final double BAR = 0.8;

	@TempDir
	private Path folder;

	@Test
	void otherDrawsOfThePopulationGiveTheSameSegmentsUnderTheSameNames() throws Exception {
		var everybody = InventedBehaviour.of(5_000, 42, this.folder);
		var active = everybody.stream().filter(Behaviour::active).toList();
		var model = SegmentFit.of(everybody, null, DAY).orElseThrow();

		var alike = new ArrayList<Double>();
		var kept = new ArrayList<Double>();
		for (int draw = 0; draw < 5; draw++) {
			var random = new Random(1_000 + draw);
			var drawn = IntStream.range(0, active.size())
				.mapToObj(_ -> active.get(random.nextInt(active.size())))
				.toList();
			var other = SegmentFit.of(drawn, model, DAY).orElseThrow();
			alike.add(RandIndex.adjusted(groups(model, active), groups(other, active)));
			kept.add(active.stream().filter(one -> model.of(one).name().equals(other.of(one).name())).count()
					/ (double) active.size());
		}

		System.out.printf(Locale.ROOT, "%d segments of %d customers: ARI on resamples %s, same name %s%n",
				model.clusters().size(), active.size(), alike, kept);
		assertThat(alike).allMatch(index -> index >= BAR);
		assertThat(kept).allMatch(share -> share > 0.95);
		var names = new HashSet<>(model.clusters().stream().map(SegmentModel.Cluster::name).toList());
		assertThat(everybody).allSatisfy(one -> assertThat(names.contains(model.of(one).name()))
			.as("in a segment of the model if and only if something is in use")
			.isEqualTo(one.active()));
	}

	private static int[] groups(SegmentModel model, List<Behaviour> customers) {
		var names = model.clusters().stream().map(SegmentModel.Cluster::name).toList();
		return customers.stream().mapToInt(one -> names.indexOf(model.of(one).name())).toArray();
	}

}
