package io.c360.population;

import java.util.Map;

import io.c360.population.Dice.Purpose;

/**
 * What happened to a complaint while departments had it: hand-overs, checks, pauses, the
 * judgement, what was given, the answer, and now and then that it was not good enough.
 * The record of the complaint says the same of its end.
 */
final class ComplaintEventLine {

	private static final long HOUR = 3600;

	/** What the rules of complaints call the remedies of the records. */
	private static final Map<String, String> REMEDIES = Map.of("话费补偿", "bill-credit", "赠送流量", "data-gift", "书面道歉",
			"apology", "套餐调整", "loyalty-discount", "费用减免", "correct-bill");

	private static final Weighted<String> PAUSES = new Weighted<String>().add("customer", 5)
		.add("evidence", 3)
		.add("field-work", 2);

	private final JsonLines out;

	private final Story story;

	private final Complaint complaint;

	private final Dice dice;

	private int number;

	private ComplaintEventLine(JsonLines out, Story story, Complaint complaint, Dice dice) {
		this.out = out;
		this.story = story;
		this.complaint = complaint;
		this.dice = dice;
	}

	static void write(JsonLines out, Story story) {
		var dice = story.dice(Purpose.COMPLAINT_EVENT);
		story.complaints().forEach(complaint -> new ComplaintEventLine(out, story, complaint, dice).write());
	}

	private void write() {
		var steps = this.complaint.steps();
		opened();
		var last = steps.size() - (this.complaint.resolved() ? 2 : 1);
		for (int i = 1; i <= last; i++) {
			begin("handed-over", steps.get(i).at()).text("department", steps.get(i).department())
				.text("person", this.complaint.person(i))
				.text("author", this.complaint.person(i - 1))
				.text("step", this.complaint.topic().check())
				.text("note", this.complaint.topic().title())
				.end();
			between(i, steps.get(i).at(), (i + 1 < steps.size()) ? steps.get(i + 1).at() : this.story.now());
		}
		if (this.complaint.resolved()) {
			resolved(last, steps.getLast().at());
		}
	}

	private void opened() {
		begin("opened", this.complaint.created()).text("department", this.complaint.steps().getFirst().department())
			.text("person", this.complaint.person(0))
			.text("author", this.complaint.person(0))
			.text("severity", this.complaint.severity())
			.text("topic", this.complaint.topic().word())
			.text("channel", this.complaint.channel())
			.end();
	}

	/** While one department has it, from a moment to another. */
	private void between(int step, long from, long until) {
		var pauses = this.dice.chance(0.3);
		var reason = PAUSES.pick(this.dice);
		long third = (until - from) / 3;
		if (pauses && third > HOUR) {
			by(begin("paused", from + third / 2), step).text("reason", reason).end();
			if (from + 2 * third < this.story.now() - HOUR) {
				by(begin("resumed", from + 2 * third), step).end();
			}
		}
		if (this.dice.chance(0.5) && until < this.story.now()) {
			by(begin("step-done", until - HOUR / 4), step).text("step", this.complaint.topic().check()).end();
		}
	}

	private void resolved(int step, long done) {
		var justified = this.complaint.validity().equals("justified");
		by(begin("judged", done - HOUR), step).text("validity", this.complaint.validity())
			.text("evidence", justified ? "系统记录与客户所述一致" : "系统记录与客户所述不符")
			.end();
		if (justified && !this.complaint.remedy().isEmpty()) {
			by(begin("remedy-given", done - HOUR / 2), step)
				.text("remedy", REMEDIES.getOrDefault(this.complaint.remedy(), "other"))
				.money("remedyCost", this.complaint.remedyCost())
				.end();
		}
		by(begin("resolved", done), step).end();
		long answered = this.dice.chance(0.12) ? reopened(step, done) : done;
		if (this.dice.chance(0.4) && answered + 3 * HOUR < this.story.now()) {
			begin("rated", answered + 2 * HOUR)
				.number("rating", justified ? this.dice.between(2, 5) : this.dice.between(1, 4))
				.text("channel", "sms")
				.end();
		}
		if (this.complaint.isClosed(this.story.now()) && answered + Story.DAY < this.story.now()) {
			begin("closed", answered + Story.DAY).end();
		}
	}

	/** The answer was not good enough; returns with the moment of the next one. */
	private long reopened(int step, long done) {
		long again = done + this.dice.between(20, 120) * HOUR;
		long next = again + this.dice.between(6, 60) * HOUR;
		if (again >= this.story.now() || next >= this.story.now()) {
			return done;
		}
		begin("reopened", again).text("reason", "not-satisfied")
			.text("department", "complaints")
			.text("channel", "hotline")
			.end();
		by(begin("resolved", next), step).end();
		return next;
	}

	private JsonLines by(JsonLines line, int step) {
		return line.text("author", this.complaint.person(step));
	}

	private JsonLines begin(String type, long at) {
		this.out.open().text("id", "E" + this.complaint.id() + "-" + ++this.number);
		PartyReference.own(this.out, this.story.registration().crm());
		return this.out.object("complaint")
			.text("id", this.complaint.id())
			.close()
			.instant("eventDate", at)
			.text("type", type)
			.number("sequence", this.number);
	}

}
