package io.c360.population;

import java.util.ArrayList;
import java.util.List;

import io.c360.population.Dice.Purpose;

/**
 * A thousand people with their households, companies and friends. Whom somebody lives
 * with, works with and calls is decided inside, so a neighbourhood can be made without
 * knowing any other.
 */
final class Neighbourhood {

	private static final int TEMPTED = 6;

	private static final int RIVAL_EVERY = 4 * World.COMPANIES_PER_NEIGHBOURHOOD;

	final List<Resident> residents;

	final List<Company> companies = new ArrayList<>();

	private final World world;

	private final Dice dice;

	Neighbourhood(World world, int number) {
		this.world = world;
		this.dice = new Dice(world.seed, Purpose.NEIGHBOURHOOD, number);
		this.residents = new HouseholdPlan(world, this.dice, number).residents();
		foundCompanies(number);
		for (var resident : this.residents) {
			giveMailboxes(resident);
			rememberThePast(resident);
			giveFriends(resident);
		}
		plantTraps();
	}

	private void foundCompanies(int number) {
		int size = Math.max(1, this.residents.size() * World.COMPANIES_PER_NEIGHBOURHOOD / World.NEIGHBOURS);
		for (int i = 0; i < size; i++) {
			int index = number * World.COMPANIES_PER_NEIGHBOURHOOD + i;
			var address = this.world.places.address(this.dice);
			var name = address.city().han() + "市" + this.dice.pick(WordList.words("companies"))
					+ this.dice.pick(WordList.words("trades"));
			this.companies.add(new Company(index, this.world.numbers.key(Numbers.Register.COMPANY, index), name,
					Company.taxId(address.district().division(), index),
					this.world.numbers.landline(address.city(), this.world.people + index), address,
					this.dice.chance(0.6)));
		}
		for (var resident : this.residents) {
			int age = resident.age(this.world.asOf);
			if (age < 20 || age > 60 || resident.company != null) {
				continue;
			}
			boolean dormitory = resident.in(Trap.DORMITORY);
			if (dormitory || this.dice.chance(0.3)) {
				join(resident, dormitory ? this.companies.get(resident.head % size) : this.dice.pick(this.companies));
			}
		}
	}

	private static void join(Resident resident, Company company) {
		resident.company = company;
		company.workers().add(resident);
	}

	private void giveMailboxes(Resident resident) {
		resident.email = this.world.mailboxes.mailbox(this.dice, resident, 0);
		int couple = resident.traps.getOrDefault(Trap.SHARED_EMAIL, resident.index);
		if (couple != resident.index) {
			resident.email = this.residents.get(couple - this.residents.getFirst().index).email;
		}
		resident.otherEmail = this.world.mailboxes.mailbox(this.dice, resident, 1);
	}

	private void rememberThePast(Resident resident) {
		if (this.dice.chance(0.14)) {
			resident.formerMobile = this.world.numbers.mobile(resident.index, 1);
		}
		if (this.dice.chance(0.12)) {
			resident.formerAddress = this.dice.chance(0.8)
					? this.world.places.address(this.dice, resident.address.city())
					: this.world.places.address(this.dice);
		}
		if (this.dice.chance(0.006)) {
			resident.formerName = this.world.names.relative(this.dice, resident.name, resident.male,
					resident.birth.getYear());
			resident.plant(Trap.FORMER_NAME, resident.index);
		}
	}

	private void giveFriends(Resident resident) {
		resident.friends.addAll(resident.relatives);
		var company = resident.company;
		if (company != null) {
			for (int i = 0; i < 3; i++) {
				befriend(resident, this.dice.pick(company.workers()));
			}
		}
		int others = this.dice.between(2, 6);
		for (int i = 0; i < others; i++) {
			befriend(resident, this.dice.pick(this.residents));
		}
	}

	private static void befriend(Resident resident, Resident other) {
		if (resident != other && !resident.friends.contains(other)) {
			resident.friends.add(other);
		}
	}

	private void plantTraps() {
		int pairs = Math.max(1, this.residents.size() / 150);
		for (int i = 0; i < pairs; i++) {
			recycleMobile(this.dice.pick(this.residents), this.dice.pick(this.residents));
		}
		for (var resident : this.residents) {
			if (this.world.isCustomerOfShop(resident.index)) {
				resident.plant(Trap.SHOP_PHONE, this.world.firstCustomerOfShop());
			}
			else if (resident.index > 0 && resident.payer == resident && this.dice.chance(0.004)) {
				resident.plant(Trap.FLEA_CUSTOMER, resident.index);
			}
		}
		temptWorkers();
	}

	/** A rival's account manager talks some workers of one company into leaving. */
	private void temptWorkers() {
		var company = this.companies.getFirst();
		if (company.workers().size() < TEMPTED * 2 || company.index() % RIVAL_EVERY != 0) {
			return;
		}
		int first = company.workers().getFirst().index;
		for (var worker : company.workers().subList(0, TEMPTED)) {
			if (worker.index > 0) {
				worker.plant(Trap.RIVAL_ACCOUNT_MANAGER, first);
				worker.traps.remove(Trap.FLEA_CUSTOMER);
			}
		}
	}

	/** The old owner's former number becomes the number of the new owner. */
	private void recycleMobile(Resident old, Resident owner) {
		if (old.head == owner.head || old.index == 0 || owner.index == 0 || old.hasDoubtfulMobile()
				|| owner.hasDoubtfulMobile()) {
			return;
		}
		old.formerMobile = this.world.numbers.mobile(old.index, 1);
		owner.mobile = old.formerMobile;
		owner.ownMobile = old.formerMobile;
		old.plant(Trap.RECYCLED_MOBILE, old.index);
		owner.plant(Trap.RECYCLED_MOBILE, old.index);
	}

}
