package io.c360.customer.identity;

import java.util.TreeMap;

/**
 * Places records that only say how to reach somebody: with the one customer whom they
 * fit. One that fits two about equally well stays by itself, pending.
 */
final class ThinPlacement {

	private final Agglomeration work;

	private final IdentityModel model;

	ThinPlacement(Agglomeration work, IdentityModel model) {
		this.work = work;
		this.model = model;
	}

	void run() {
		var placed = true;
		while (placed) {
			var hosts = new TreeMap<Integer, Integer>();
			for (int i = 0; i < this.work.size(); i++) {
				if (this.work.alive(i) && this.work.isThin(i)) {
					var host = host(i);
					if (host >= 0) {
						hosts.put(i, host);
					}
				}
			}
			placed = !hosts.isEmpty();
			var now = new Groups(this.work.size());
			hosts.forEach((thin, host) -> {
				var into = now.find(host);
				var link = this.work.links(into).get(thin);
				if (link != null && link.isOpen()) {
					this.work.merge(into, thin, link.strongest, MergeStep.Cause.ATTACHED);
					now.join(into, thin);
				}
			});
		}
	}

	private int host(int thin) {
		var best = -1;
		var most = Double.NEGATIVE_INFINITY;
		var second = Double.NEGATIVE_INFINITY;
		for (var entry : this.work.links(thin).entrySet()) {
			var link = entry.getValue();
			if (this.work.isThin(entry.getKey()) || !link.isOpen() || link.strongest < this.model.threshold()) {
				continue;
			}
			if (link.strongest > most || (link.strongest == most && entry.getKey() < best)) {
				second = most;
				most = link.strongest;
				best = entry.getKey();
			}
			else {
				second = Math.max(second, link.strongest);
			}
		}
		if (best < 0 || most - second >= Math.max(this.model.contested(), 1 / 1024.0)) {
			return best;
		}
		for (var link : this.work.links(thin).values()) {
			link.contested |= link.strongest >= this.model.threshold();
		}
		return -1;
	}

}
