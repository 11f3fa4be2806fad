package io.c360.customer.lifecycle;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The stage of a group: the one in which most of its members are who have not left; LEFT
 * only when all of them have. Of equals the later stage counts, so that trouble shows.
 *
 * @param members how many are in each stage
 */
public record GroupStage(Stage stage, Map<Stage, Integer> members) {

	public GroupStage {
		members = Map.copyOf(members);
	}

	/** The stage of a group by those of its members. */
	public static GroupStage of(Collection<Stage> members) {
		var counts = new EnumMap<Stage, Integer>(Stage.class);
		members.forEach(stage -> counts.merge(stage, 1, Integer::sum));
		var stage = members.isEmpty() ? Stage.PROSPECT : Stage.LEFT;
		var most = 0;
		for (var count : counts.entrySet()) {
			if (count.getKey() != Stage.LEFT && count.getValue() >= most) {
				most = count.getValue();
				stage = count.getKey();
			}
		}
		return new GroupStage(stage, counts);
	}

}
