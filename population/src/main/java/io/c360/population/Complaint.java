package io.c360.population;

import java.util.ArrayList;
import java.util.List;

import io.c360.population.Dice.Purpose;

/**
 * A complaint with the departments that it went through, in order. Every hand-over is a
 * new version of the record. Moments are seconds since 1970.
 */
record Complaint(String id, ComplaintTopic topic, String severity, String channel, String interaction, long created,
		List<Step> steps, boolean resolved, String validity, String remedy, long remedyCost) {

	private static final double PER_PERSON = 0.08;

	private static final Weighted<Integer> HAND_OVERS = new Weighted<Integer>().add(0, 50)
		.add(1, 26)
		.add(2, 13)
		.add(3, 7)
		.add(4, 4);

	static List<Complaint> all(World world, Resident person, List<Contract> contracts) {
		var dice = new Dice(world.seed, Purpose.COMPLAINT, person.index);
		boolean leaver = contracts.stream().anyMatch(contract -> "SERVICE".equals(contract.reason()));
		int count = (person.index == 0) ? 1 : dice.around(leaver ? PER_PERSON * 4 : PER_PERSON * 0.62);
		var complaints = new ArrayList<Complaint>(count);
		for (int i = 1; i <= count; i++) {
			complaints.add(draw(dice, world, "C" + person.index + "-" + i));
		}
		return complaints;
	}

	private static Complaint draw(Dice dice, World world, String id) {
		long now = world.asOf.toEpochDay() * Story.DAY;
		var topic = dice.pick(ComplaintTopic.ALL);
		long created = now - dice.mostlyLow(1, 500) * Story.DAY + dice.between(30_000, 70_000);
		var steps = new ArrayList<Step>();
		steps.add(new Step("customer-service", created));
		long at = created;
		int handOvers = HAND_OVERS.pick(dice);
		for (int i = 0; i < handOvers; i++) {
			at += dice.between(4, 60) * 3600L;
			var department = topic.route().get(i % topic.route().size());
			steps.add(new Step(department, at));
		}
		long done = at + dice.between(2, 90) * 3600L;
		boolean resolved = done < now;
		steps.removeIf(step -> step.at() >= now);
		if (resolved) {
			steps.add(new Step(steps.getLast().department(), done));
		}
		var validity = !resolved ? "undecided" : dice.chance(0.68) ? "justified" : "unjustified";
		boolean justified = validity.equals("justified");
		var remedy = justified ? dice.pick(ComplaintTopic.REMEDIES) : "";
		long cost = (!justified || remedy.equals("书面道歉")) ? 0 : dice.between(1, 20) * 500L;
		var severity = dice.chance(0.6) ? "minor" : dice.chance(0.75) ? "major" : "critical";
		return new Complaint(id, topic, severity, dice.chance(0.7) ? "hotline" : "store", "I" + id, created, steps,
				resolved, validity, remedy, cost);
	}

	/** Who has it in a step. */
	String person(int step) {
		return this.steps.get(step).department() + "-" + (this.created + step) % 20;
	}

	/** True when nothing is left to do at that moment. */
	boolean isClosed(long now) {
		return this.resolved && this.steps.getLast().at() < now - 30 * Story.DAY;
	}

	void write(JsonLines out, Story story) {
		for (int i = 0; i < this.steps.size(); i++) {
			write(out, story, i);
		}
	}

	private void write(JsonLines out, Story story, int version) {
		var step = this.steps.get(version);
		boolean done = this.resolved && version == this.steps.size() - 1;
		boolean old = done && isClosed(story.now());
		out.open().text("id", this.id).instant("lastUpdate", step.at());
		PartyReference.own(out, story.registration().crm());
		out.instant("creationDate", this.created)
			.text("name", this.topic.title())
			.text("description", this.topic.words())
			.text("severity", this.severity)
			.text("status", done ? (old ? "closed" : "resolved") : (version == 0) ? "open" : "pending")
			.text("channel", this.channel)
			.text("department", step.department())
			.text("assignee", person(version))
			.instant("expectedResolutionDate", this.created + (this.severity.equals("critical") ? 1 : 3) * Story.DAY);
		if (done) {
			out.instant("resolutionDate", step.at()).text("validity", this.validity);
			if (!this.remedy.isEmpty()) {
				out.text("remedy", this.remedy).money("remedyCost", this.remedyCost);
			}
		}
		else {
			out.text("validity", "undecided");
		}
		out.text("interaction", this.interaction).end();
	}

	/** From that moment the department has the complaint. */
	record Step(String department, long at) {
	}

}
