package io.c360.population;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.c360.population.Dice.Purpose;

/**
 * What a person has subscribed to in their time as a customer: a main number, for some a
 * second one, broadband, numbers given up, and for those who came back a new one.
 */
final class Contracts {

	private static final Weighted<String> REASONS = new Weighted<String>().add("SERVICE", 62)
		.add("PRICE", 15)
		.add("PRODUCT", 15)
		.add("RELOCATION", 5)
		.add("ARREARS", 3);

	private final World world;

	private final Resident person;

	private final Dice dice;

	private final long today;

	private final List<Contract> contracts = new ArrayList<>();

	private Contracts(World world, Resident person) {
		this.world = world;
		this.person = person;
		this.dice = new Dice(world.seed, Purpose.SUBSCRIPTION, person.index);
		this.today = world.asOf.toEpochDay();
	}

	static List<Contract> of(World world, Resident person) {
		var contracts = new Contracts(world, person);
		contracts.main();
		contracts.second();
		contracts.broadband();
		return contracts.contracts;
	}

	private void main() {
		if (this.person.in(Trap.FLEA_CUSTOMER)) {
			hop();
			return;
		}
		if (this.person.in(Trap.RIVAL_ACCOUNT_MANAGER)) {
			add(mainPlan(), this.person.ownMobile, this.today - this.dice.between(500, 2500),
					rivalDay(this.world, this.person));
			return;
		}
		var plan = mainPlan();
		long start = this.today - this.dice.mostlyLow(40, this.person.isNewOwner() ? 800 : 4800);
		var former = this.person.formerMobile;
		boolean first = this.person.index == 0;
		boolean oldOwner = this.person.isOldOwner();
		if (former != null && (this.dice.chance(0.5) || oldOwner)) {
			long until = Math.min(start - this.dice.between(1, 200), oldOwner ? this.today - 1000 : start);
			add(mainPlan(), former, until - this.dice.between(100, 1500), until);
		}
		if (this.dice.chance(0.09) && !first) {
			long end = Math.max(start + 1, this.today - this.dice.mostlyLow(5, 700));
			add(plan, this.person.ownMobile, start, end);
			if (this.dice.chance(0.25) && end + 60 < this.today) {
				add(mainPlan(), this.world.numbers.mobile(this.person.index, 3),
						end + this.dice.between(30, (int) (this.today - end - 1)), null);
			}
			return;
		}
		add(plan, this.person.ownMobile, start, null);
	}

	/**
	 * From one cheap offer to the next, each time as a new customer; the last one still
	 * runs.
	 */
	private void hop() {
		int hops = this.dice.between(4, 6);
		long end = this.today - this.dice.between(5, 50);
		add(Plan.PREPAID.getFirst(), this.person.ownMobile, end, null);
		for (int slot = 1; slot < hops; slot++) {
			long start = end - this.dice.between(35, 110);
			add(this.dice.pick(Plan.PREPAID), this.world.numbers.mobile(this.person.index, 2 + slot), start, end);
			end = start - this.dice.between(0, 12);
		}
	}

	/** The day on which somebody who was talked into it leaves. */
	static long rivalDay(World world, Resident person) {
		return world.asOf.toEpochDay() - 20 - person.index % 25;
	}

	private void second() {
		if (this.dice.chance(0.1)) {
			add(this.dice.pick(this.dice.chance(0.6) ? Plan.PREPAID : Plan.POSTPAID),
					this.world.numbers.mobile(this.person.index, 2), this.today - this.dice.mostlyLow(20, 1500), null,
					1);
		}
	}

	private void broadband() {
		if (this.person.head == this.person.index && this.dice.chance(0.22)) {
			add(Plan.BROADBAND, null, this.today - this.dice.mostlyLow(60, 3000), null);
		}
	}

	private Plan mainPlan() {
		if (this.person.payer != this.person) {
			return Plan.SECONDARY;
		}
		if (this.person.company != null && this.dice.chance(0.35)) {
			return this.dice.pick(Plan.ENTERPRISE);
		}
		return this.dice.pick((this.dice.chance(0.3) && this.person.index > 0) ? Plan.PREPAID : Plan.POSTPAID);
	}

	private void add(Plan plan, @Nullable String msisdn, long start, @Nullable Long end) {
		add(plan, msisdn, start, end, 0);
	}

	private void add(Plan plan, @Nullable String msisdn, long start, @Nullable Long end, int account) {
		boolean bound = !plan.prepaid() && this.dice.chance(0.55);
		long months = this.dice.chance(0.5) ? 365 : 730;
		long renewals = (this.today - start) / months + 1;
		var status = (end != null) ? "terminated"
				: (this.dice.chance(0.02) && this.person.index > 0) ? "suspended" : "active";
		var reason = this.person.in(Trap.RIVAL_ACCOUNT_MANAGER) ? "PORT_OUT"
				: this.person.in(Trap.FLEA_CUSTOMER) ? "PRICE" : REASONS.pick(this.dice);
		boolean family = this.person.in(Trap.SHARED_ACCOUNT) && account == 0 && msisdn != null;
		this.contracts.add(new Contract("S" + this.person.index + "-" + (this.contracts.size() + 1), plan, msisdn,
				start, end, (end != null) ? reason : null, status,
				bound ? (end != null) ? end : start + renewals * months : null,
				BillingDesk.account(this.world, this.person, account),
				family ? (this.person.payer == this.person) ? "main" : "secondary" : null));
	}

}
