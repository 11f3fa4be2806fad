package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import io.c360.customer.RecordId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClusteringChangeTests {

	@Test
	void saysWhatMergesWhatSplitsAndWhatIsRearranged() {
		var changes = ClusteringChange.between(clusters("ab", "c", "def", "gh", "ij", "k"),
				clusters("abc", "de", "f", "gi", "hj", "k"));

		assertThat(changes).extracting(ClusteringChange::kind)
			.containsExactly(ClusteringChange.Kind.MERGE, ClusteringChange.Kind.SPLIT,
					ClusteringChange.Kind.REARRANGEMENT);
		assertThat(changes.get(0).moved()).isEmpty();
		assertThat(changes.get(1).moved()).containsExactly(new RecordId("t", "f"));
		assertThat(changes.get(2).moved()).hasSize(2);
	}

	@Test
	void theSameCustomersInAnotherOrderAreNoChange() {
		assertThat(ClusteringChange.between(clusters("ab", "c"), clusters("c", "ab"))).isEmpty();
	}

	@Test
	void otherRecordsCannotBeCompared() {
		assertThatIllegalArgumentException().isThrownBy(() -> ClusteringChange.between(clusters("ab"), clusters("a")))
			.withMessage("Both ways must hold the same records");
		assertThatIllegalArgumentException().isThrownBy(() -> ClusteringChange.between(clusters("a"), clusters("b")))
			.withMessage("Both ways must hold the same records");
	}

	private static List<SortedSet<RecordId>> clusters(String... letters) {
		var result = new ArrayList<SortedSet<RecordId>>();
		for (var word : letters) {
			var cluster = new TreeSet<RecordId>();
			word.chars().forEach(letter -> cluster.add(new RecordId("t", Character.toString(letter))));
			result.add(cluster);
		}
		return result;
	}

}
