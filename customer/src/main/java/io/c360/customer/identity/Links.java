package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The evidence between clusters that have some, sparse; a cluster goes by its smallest
 * rank.
 */
final class Links {

	private final IdentityModel model;

	private final IdentityRecord[] records;

	private final List<Map<Integer, Link>> of;

	Links(IdentityModel model, IdentityRecord[] records) {
		this.model = model;
		this.records = records;
		this.of = new ArrayList<>(records.length);
		for (int i = 0; i < records.length; i++) {
			this.of.add(new HashMap<>(4));
		}
	}

	/** Evidence that two records stand together, as scored before. */
	void edge(int a, int b, double bits, boolean conflict) {
		if (this.of.get(a).containsKey(b)) {
			return;
		}
		var link = new Link();
		link.add(bits, conflict, counts(bits, conflict));
		put(a, b, link);
	}

	void deny(int a, int b) {
		var link = this.of.get(a).get(b);
		if (link == null) {
			link = new Link();
			cross(new int[] { a }, new int[] { b }, link);
			put(a, b, link);
		}
		link.denied = true;
	}

	Map<Integer, Link> of(int cluster) {
		return this.of.get(cluster);
	}

	/**
	 * Joins {@code right} into {@code left}; evidence that was never asked for is asked
	 * now.
	 */
	void merge(int left, int[] leftMembers, int right, int[] rightMembers, int[][] members) {
		var ofLeft = this.of.get(left);
		var ofRight = this.of.get(right);
		ofLeft.remove(right);
		ofRight.remove(left);
		for (var entry : ofRight.entrySet()) {
			var other = entry.getKey();
			var link = ofLeft.get(other);
			if (link == null) {
				link = new Link();
				cross(leftMembers, members[other], link);
				put(left, other, link);
			}
			link.add(entry.getValue());
			link.version++;
			this.of.get(other).remove(right);
		}
		for (var entry : ofLeft.entrySet()) {
			if (!ofRight.containsKey(entry.getKey())) {
				cross(rightMembers, members[entry.getKey()], entry.getValue());
				entry.getValue().version++;
			}
		}
		this.of.set(right, Map.of());
	}

	/**
	 * Joins two clusters because somebody said so: what stands with either then stands
	 * with both, whatever the other one says.
	 */
	void join(int left, int right) {
		var ofLeft = this.of.get(left);
		var ofRight = this.of.get(right);
		ofLeft.remove(right);
		ofRight.remove(left);
		for (var entry : ofRight.entrySet()) {
			var other = entry.getKey();
			var link = ofLeft.get(other);
			this.of.get(other).remove(right);
			if (link == null || entry.getValue().beats(link)) {
				entry.getValue().denied |= link != null && link.denied;
				put(left, other, entry.getValue());
			}
			else {
				link.denied |= entry.getValue().denied;
			}
		}
		this.of.set(right, Map.of());
	}

	/** Forgets what two clusters have in common. */
	void cut(int a, int b) {
		this.of.get(a).remove(b);
		this.of.get(b).remove(a);
	}

	private void put(int a, int b, Link link) {
		this.of.get(a).put(b, link);
		this.of.get(b).put(a, link);
	}

	private void cross(int[] some, int[] others, Link into) {
		for (var a : some) {
			for (var b : others) {
				var tally = this.model.tally(this.records[a], this.records[b]);
				into.add(tally.bits(), tally.hasConflict(),
						tally.disagrees() || counts(tally.bits(), tally.hasConflict()));
			}
		}
	}

	private boolean counts(double bits, boolean conflict) {
		return conflict || bits <= -3 || bits >= this.model.low() || this.model.countsSilence();
	}

}
