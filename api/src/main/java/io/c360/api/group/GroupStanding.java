package io.c360.api.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import io.c360.customer.lifecycle.Stage;
import io.c360.customer.position.GroupLife;
import io.c360.customer.position.Position;
import io.c360.customer.value.Concentration;
import io.c360.graph.position.PositionGraph;
import org.jspecify.annotations.Nullable;

/** Where the members of a group stand together. */
record GroupStanding(Stage stage, LocalDate since, List<GroupLife.Step> history, @Nullable Stage waiting,
		List<StageCount> stages, int members, int unknown, long monthly, long lifetime, Concentration concentration,
		LocalDate asOf) {

	/** How many members are in a stage. */
	record StageCount(Stage stage, int customers) {
	}

	/** Null when nobody was looked at yet. */
	static @Nullable GroupStanding of(PositionGraph.Members members, int confirmMonths) {
		var known = members.known();
		var asOf = known.stream().map(Position::day).min(LocalDate::compareTo);
		if (asOf.isEmpty()) {
			return null;
		}
		var life = GroupLife.of(known.stream().map(Position::steps).toList(), confirmMonths,
				known.stream().map(Position::day).max(LocalDate::compareTo).orElseThrow());
		var counts = life.stage().members();
		return new GroupStanding(life.stage().stage(), life.since(), life.history(), life.waiting(),
				Arrays.stream(Stage.values())
					.filter(counts::containsKey)
					.map(stage -> new StageCount(stage, counts.getOrDefault(stage, 0)))
					.toList(),
				known.size(), members.unknown(), active(known).sum(), known.stream().mapToLong(Position::total).sum(),
				Concentration.of(active(known).toArray()), asOf.get());
	}

	private static LongStream active(List<Position> known) {
		return known.stream().filter(position -> position.active() > 0).mapToLong(Position::monthly);
	}

}
