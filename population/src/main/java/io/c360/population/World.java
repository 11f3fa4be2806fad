package io.c360.population;

import java.time.LocalDate;

/**
 * Everything that neighbourhoods share; it never changes, so threads may share it too.
 */
final class World {

	/** People whose relatives, friends and colleagues are drawn from among themselves. */
	static final int NEIGHBOURS = 1000;

	static final int TWINS_PER_NEIGHBOURHOOD = 4;

	static final int COMPANIES_PER_NEIGHBOURHOOD = 8;

	final long seed;

	final int people;

	final LocalDate asOf;

	final HanNames names = new HanNames();

	final Places places = new Places();

	final Numbers numbers;

	final Mailboxes mailboxes;

	final ResidentIds residentIds;

	/** Records that carry the shop's phone. */
	final int shopRecords;

	World(long seed, int people, LocalDate asOf) {
		this.seed = seed;
		this.people = people;
		this.asOf = asOf;
		this.numbers = new Numbers(seed, people);
		this.mailboxes = new Mailboxes(this.numbers);
		this.residentIds = new ResidentIds(seed, people, (long) neighbourhoods() * TWINS_PER_NEIGHBOURHOOD);
		this.shopRecords = Math.min(500, people / 20);
	}

	int neighbourhoods() {
		return (this.people + NEIGHBOURS - 1) / NEIGHBOURS;
	}

	int first(int neighbourhood) {
		return neighbourhood * NEIGHBOURS;
	}

	/** One more than the last index of a neighbourhood. */
	int end(int neighbourhood) {
		return Math.min(this.people, first(neighbourhood) + NEIGHBOURS);
	}

	/** The phone of the shop is a mobile that nobody owns. */
	String shopPhone() {
		return this.numbers.mobile((long) (this.people + 1) * Numbers.MOBILES_PER_PERSON);
	}

	/** Customers of the shop are spread evenly over the population. */
	boolean isCustomerOfShop(int person) {
		if (this.shopRecords == 0) {
			return false;
		}
		int stride = this.people / this.shopRecords;
		return person % stride == firstCustomerOfShop() && person / stride < this.shopRecords;
	}

	int firstCustomerOfShop() {
		return this.people / this.shopRecords / 2;
	}

}
