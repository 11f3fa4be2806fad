package io.c360.population;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.c360.population.Dice.Purpose;

/**
 * Writes the records of one person, each as its system would, then makes sure that a
 * careful reader could tell that they belong together; all but a few.
 */
final class RecordRoom {

	private static final double LEFT_UNLINKABLE = 0.02;

	private final World world;

	private final Resident person;

	private final Registration registration;

	private final Dice dice;

	private final long asOf;

	private final List<RecordDraft> drafts = new ArrayList<>();

	RecordRoom(World world, Resident person) {
		this.world = world;
		this.person = person;
		this.registration = Registration.of(world, person.index);
		this.dice = new Dice(world.seed, Purpose.RECORDS, (1L << 40) + person.index);
		this.asOf = world.asOf.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
	}

	List<SourceRecord> records() {
		var values = new Values(this.world, this.person, this.dice);
		var crm = new CrmDesk(values).record(this.registration.crm());
		this.drafts.add(crm);
		if (this.registration.crmAgain() != null) {
			this.person.plant(Trap.DUPLICATE_RECORD, this.person.index);
			keep(new CrmDesk(values).again(this.registration.crmAgain()));
		}
		if (this.registration.billing() != null) {
			keep(new BillingDesk(values).record(this.registration.billing(), 0));
		}
		if (this.registration.billingAgain() != null) {
			keep(new BillingDesk(values).record(this.registration.billingAgain(), 1));
		}
		if (this.registration.online() != null) {
			keep(new OnlineDesk(values).record(this.registration.online()));
		}
		if (this.registration.legacy() != null) {
			keep(new LegacyDesk(values).record(this.registration.legacy()));
		}
		return this.drafts.stream().map(this::dated).toList();
	}

	/**
	 * The value if any of the person's records has it, whatever its spelling; else
	 * nothing.
	 */
	String known(String kind, String value) {
		return this.drafts.stream().anyMatch(draft -> draft.means(kind, value)) ? value : "";
	}

	private SourceRecord dated(RecordDraft draft) {
		long day = 86_400L;
		boolean stale = draft.isStale();
		boolean newOwner = this.person.in(Trap.RECYCLED_MOBILE) && this.person.mobile.equals(this.person.ownMobile)
				&& !stale;
		int back = stale ? this.dice.between(900, 2400) : this.dice.mostlyLow(2, newOwner ? 500 : 1400);
		return draft.updated(this.asOf - back * day + this.dice.between(28_800, 72_000)).record(false);
	}

	private void keep(RecordDraft draft) {
		if (this.drafts.stream().noneMatch(other -> belongTogether(draft, other))) {
			if (this.dice.chance(LEFT_UNLINKABLE) && this.person.index > 0) {
				this.person.plant(Trap.UNLINKABLE_RECORD, this.person.index);
			}
			else {
				draft.makeLinkable(this.drafts.getFirst(), this.person);
			}
		}
		this.drafts.add(draft);
	}

	private boolean belongTogether(RecordDraft one, RecordDraft other) {
		boolean sameName = one.agrees("name", other);
		boolean doubtful = this.person.hasDoubtfulMobile();
		return one.agrees("id", other) || (sameName && one.agrees("birth", other))
				|| (one.agrees("mobile", other) && (sameName || (!doubtful && !one.isMisnamed())))
				|| (one.agrees("email", other) && (sameName || !this.person.in(Trap.SHARED_EMAIL)));
	}

}
