package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/**
 * Average-link agglomeration: the two clusters with the strongest mean evidence join
 * first, unless a conflict, a denial or a rival stands between them. Thin records are
 * placed last.
 */
final class Agglomeration {

	private final IdentityModel model;

	private final IdentityRecord[] records;

	private final Links links;

	private final Asserted asserted;

	private final int[][] members;

	private final boolean[] thin;

	private final List<MergeStep> steps = new ArrayList<>();

	private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

	Agglomeration(IdentityModel model, IdentityRecord[] records, Links links, Asserted asserted) {
		this.model = model;
		this.records = records;
		this.links = links;
		this.asserted = asserted;
		this.members = new int[records.length][];
		this.thin = new boolean[records.length];
		for (int i = 0; i < records.length; i++) {
			this.members[i] = new int[] { i };
			this.thin[i] = model.placesThinLast() && records[i].isThin();
		}
	}

	void run() {
		if (!this.asserted.isEmpty()) {
			this.asserted.different().forEach(pair -> this.links.deny(pair[0], pair[1]));
			var groups = new Groups(this.records.length);
			for (var pair : this.asserted.same()) {
				var a = groups.find(pair[0]);
				var b = groups.find(pair[1]);
				if (a != b) {
					groups.join(a, b);
					merge(Math.min(a, b), Math.max(a, b), 0, MergeStep.Cause.ASSERTED);
				}
			}
		}
		agglomerate(false);
		new ThinPlacement(this, this.model).run();
		agglomerate(true);
	}

	/** Joins what belongs together among thick clusters, or among thin ones. */
	private void agglomerate(boolean thinOnes) {
		var again = true;
		while (again) {
			var before = this.steps.size();
			this.queue.clear();
			for (int i = 0; i < this.members.length; i++) {
				if (alive(i) && this.thin[i] == thinOnes) {
					offer(i, thinOnes, true);
				}
			}
			var contested = drain(thinOnes);
			again = contested && this.steps.size() > before;
		}
	}

	private boolean drain(boolean thinOnes) {
		var contested = false;
		for (var next = this.queue.poll(); next != null; next = this.queue.poll()) {
			var link = this.links.of(next.a).get(next.b);
			if (link == null || link.version != next.version || !link.isOpen()) {
				continue;
			}
			link.contested = rival(next.a, next.b, next.mean) || rival(next.b, next.a, next.mean);
			if (link.contested) {
				contested = true;
				continue;
			}
			merge(next.a, next.b, next.mean, MergeStep.Cause.MATCHED);
			offer(next.a, thinOnes, false);
		}
		return contested;
	}

	private void offer(int cluster, boolean thinOnes, boolean once) {
		for (var entry : this.links.of(cluster).entrySet()) {
			var other = entry.getKey();
			if ((!once || cluster < other) && this.thin[other] == thinOnes) {
				var mean = entry.getValue().mean();
				if (mean >= this.model.threshold()) {
					this.queue.add(new Candidate(mean, Math.min(cluster, other), Math.max(cluster, other),
							entry.getValue().version));
				}
			}
		}
	}

	/** Somebody else whom the newcomer fits about as well, and who is not the host. */
	private boolean rival(int newcomer, int host, double mean) {
		if (this.model.contested() <= 0) {
			return false;
		}
		for (var entry : this.links.of(newcomer).entrySet()) {
			var other = entry.getKey();
			var link = entry.getValue();
			if (other == host || this.thin[other] != this.thin[host] || !link.isOpen()
					|| link.mean() < this.model.threshold() || mean - link.mean() >= this.model.contested()) {
				continue;
			}
			if (!apart(newcomer, other) && apart(host, other)) {
				return true;
			}
		}
		return false;
	}

	private boolean apart(int a, int b) {
		var link = this.links.of(a).get(b);
		if (link != null && !link.isOpen()) {
			return true;
		}
		for (var one : this.members[a]) {
			for (var other : this.members[b]) {
				if (this.model.apart(this.records[one], this.records[other])) {
					return true;
				}
			}
		}
		return false;
	}

	void merge(int a, int b, double bits, MergeStep.Cause cause) {
		var left = Math.min(a, b);
		var right = Math.max(a, b);
		var ofLeft = this.members[left];
		var ofRight = this.members[right];
		this.steps.add(new MergeStep(this.records[left].id(), ofLeft.length, this.records[right].id(), ofRight.length,
				bits, cause));
		if (cause == MergeStep.Cause.ASSERTED) {
			if (this.thin[left] != this.thin[right]) {
				bringNobodyElse(this.thin[left] ? left : right, this.thin[left] ? right : left);
			}
			this.links.join(left, right);
		}
		else {
			this.links.merge(left, ofLeft, right, ofRight, this.members);
		}
		var joined = Arrays.copyOf(ofLeft, ofLeft.length + ofRight.length);
		System.arraycopy(ofRight, 0, joined, ofLeft.length, ofRight.length);
		this.members[left] = joined;
		this.members[right] = new int[0];
		this.thin[left] &= this.thin[right];
	}

	/**
	 * A record that only says how to reach somebody is no bridge between two who clearly
	 * are two.
	 */
	private void bringNobodyElse(int thinOne, int host) {
		this.links.of(thinOne)
			.keySet()
			.stream()
			.filter(other -> other != host && apart(host, other))
			.toList()
			.forEach(other -> this.links.cut(thinOne, other));
	}

	int size() {
		return this.members.length;
	}

	boolean alive(int cluster) {
		return this.members[cluster].length > 0;
	}

	boolean isThin(int cluster) {
		return this.thin[cluster];
	}

	Map<Integer, Link> links(int cluster) {
		return this.links.of(cluster);
	}

	List<int[]> clusters() {
		return Arrays.stream(this.members).filter(list -> list.length > 0).toList();
	}

	List<MergeStep> steps() {
		return this.steps;
	}

	List<PossibleMatch> possibleMatches() {
		var result = new ArrayList<PossibleMatch>();
		for (int i = 0; i < this.members.length; i++) {
			for (var entry : this.links.of(i).entrySet()) {
				var reason = (entry.getKey() > i) ? reason(entry.getValue()) : null;
				if (reason != null) {
					result.add(new PossibleMatch(Clustering.ids(this.records, this.members[i]),
							Clustering.ids(this.records, this.members[entry.getKey()]), entry.getValue().mean(),
							reason));
				}
			}
		}
		result.sort(Comparator.comparingDouble(PossibleMatch::bits)
			.reversed()
			.thenComparing(match -> match.left().first())
			.thenComparing(match -> match.right().first()));
		return result;
	}

	private PossibleMatch.@Nullable Reason reason(Link link) {
		if (link.denied) {
			return null;
		}
		if (link.conflict) {
			return (link.strongest >= this.model.threshold()) ? PossibleMatch.Reason.CONFLICT : null;
		}
		if (link.contested) {
			return PossibleMatch.Reason.CONTESTED;
		}
		return (link.mean() >= this.model.low()) ? PossibleMatch.Reason.WEAK : null;
	}

	/** Two clusters that might join, strongest first, then by rank. */
	private record Candidate(double mean, int a, int b, int version) implements Comparable<Candidate> {

		@Override
		public int compareTo(Candidate other) {
			var byMean = Double.compare(other.mean, this.mean);
			if (byMean != 0) {
				return byMean;
			}
			return (this.a != other.a) ? Integer.compare(this.a, other.a) : Integer.compare(this.b, other.b);
		}

	}

}
