package io.c360.population;

import org.jspecify.annotations.Nullable;

import io.c360.population.Dice.Purpose;

/**
 * Memberships: households that were declared, family plans, companies, short-number
 * networks.
 */
final class LinkLine {

	private LinkLine() {
	}

	static void write(JsonLines out, Story story) {
		var person = story.person();
		var declared = new Dice(story.world().seed, Purpose.LINK, person.head);
		if (!person.relatives.isEmpty() && (declared.chance(0.4) || person.head == 0)) {
			open(out, story, "H-" + person.index);
			group(out, "HH" + person.head, "household", null).text("role",
					(person.head == person.index) ? "head" : "member");
			close(out, story);
		}
		if (person.in(Trap.SHARED_ACCOUNT)) {
			boolean main = person.payer == person;
			open(out, story, "F-" + person.index);
			group(out, "FP" + person.payer.index, "family-plan", "家庭服务计划").text("role", main ? "main" : "secondary");
			close(out, story);
		}
	}

	static void write(JsonLines out, World world, Company company) {
		var dice = new Dice(world.seed, Purpose.LINK, (1L << 40) + company.index());
		open(out, world, company.crmKey(), "E-" + company.index());
		group(out, company.key(), "enterprise", company.name()).text("role", "payer");
		close(out, world, dice, false);
		int shortNumber = 6000;
		for (var worker : company.workers()) {
			var crm = Registration.of(world, worker.index).crm();
			boolean left = dice.chance(0.06);
			open(out, world, crm, "EM-" + worker.index);
			group(out, company.key(), "enterprise", company.name()).text("role",
					(worker == company.workers().getFirst()) ? "head" : "member");
			close(out, world, dice, left);
			if (company.shortNumbers() && dice.chance(0.85)) {
				open(out, world, crm, "VM-" + worker.index);
				group(out, "V" + company.key().substring(1), "short-number-network", company.name() + "集群网")
					.text("role", "member")
					.text("shortNumber", Integer.toString(++shortNumber));
				close(out, world, dice, left);
			}
		}
	}

	private static void open(JsonLines out, Story story, String id) {
		open(out, story.world(), story.registration().crm(), id);
	}

	private static void open(JsonLines out, World world, String crm, String id) {
		out.open().text("id", id).instant("lastUpdate", (world.asOf.toEpochDay() - 30) * Story.DAY);
		PartyReference.own(out, crm);
	}

	private static JsonLines group(JsonLines out, String id, String kind, @Nullable String name) {
		out.object("group").text("id", id).text("kind", kind);
		if (name != null) {
			out.text("name", name);
		}
		return out.close();
	}

	private static void close(JsonLines out, Story story) {
		close(out, story.world(), story.dice(Purpose.LINK), false);
	}

	private static void close(JsonLines out, World world, Dice dice, boolean left) {
		long today = world.asOf.toEpochDay();
		out.object("validFor").instant("startDateTime", (today - dice.between(400, 2500)) * Story.DAY);
		if (left) {
			out.instant("endDateTime", (today - dice.between(31, 300)) * Story.DAY);
		}
		out.close().end();
	}

}
