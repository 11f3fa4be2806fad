package io.c360.population;

import java.util.List;

/** A person with everything that facts about them are made from. */
record Story(World world, Resident person, Registration registration, List<Contract> contracts,
		List<Complaint> complaints) {

	static final long DAY = 86_400L;

	static Story of(World world, Resident person) {
		var contracts = Contracts.of(world, person);
		return new Story(world, person, Registration.of(world, person.index), contracts,
				Complaint.all(world, person, contracts));
	}

	/** The as-of moment in seconds since 1970; nothing happened later. */
	long now() {
		return today() * DAY;
	}

	long today() {
		return this.world.asOf.toEpochDay();
	}

	Dice dice(Dice.Purpose purpose) {
		return new Dice(this.world.seed, purpose, this.person.index);
	}

	/**
	 * Names the person's billing record, or another one if billing does not know them.
	 */
	void billedParty(JsonLines out) {
		var billing = this.registration.billing();
		if (billing != null) {
			PartyReference.own(out, billing);
		}
		else {
			PartyReference.record(out, "crm", this.registration.crm());
		}
	}

	/** The number of the person's first living subscription, else the one they had. */
	String msisdn() {
		for (var contract : this.contracts) {
			if (contract.msisdn() != null && contract.end() == null) {
				return contract.msisdn();
			}
		}
		return this.person.ownMobile;
	}

	/**
	 * Somebody they were close to on that day keeps the whole story short: when they were
	 * last a customer.
	 */
	long lastDayAsCustomer() {
		long last = 0;
		for (var contract : this.contracts) {
			last = Math.max(last, (contract.end() != null) ? contract.end() : today());
		}
		return last;
	}

}
