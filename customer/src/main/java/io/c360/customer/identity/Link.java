package io.c360.customer.identity;

/** All evidence between two clusters. Sums are exact, so their order does not matter. */
final class Link {

	double sum;

	int count;

	double strongest = Double.NEGATIVE_INFINITY;

	boolean conflict;

	boolean denied;

	boolean contested;

	int version;

	void add(double bits, boolean conflict, boolean counts) {
		if (counts) {
			this.sum += bits;
			this.count++;
		}
		this.strongest = Math.max(this.strongest, bits);
		this.conflict |= conflict;
	}

	void add(Link other) {
		this.sum += other.sum;
		this.count += other.count;
		this.strongest = Math.max(this.strongest, other.strongest);
		this.conflict |= other.conflict;
		this.denied |= other.denied;
	}

	double mean() {
		return (this.count == 0) ? 0 : this.sum / this.count;
	}

	boolean beats(Link other) {
		return (this.conflict != other.conflict) ? other.conflict : mean() > other.mean();
	}

	boolean isOpen() {
		return !this.conflict && !this.denied;
	}

}
