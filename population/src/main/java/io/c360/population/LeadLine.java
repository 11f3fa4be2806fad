package io.c360.population;

import java.util.List;

import io.c360.population.Dice.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Whom campaigns pursued on the phone, and how far that came: by a store, or by delivery.
 * One agent is seldom told yes, one store of each city hardly reads what it is sent; the
 * state that each lead was left in is told apart.
 */
final class LeadLine {

	/** Is told yes by one of twelve; others by four of ten. */
	static final String LOW_AGENT = "agent-113";

	private static final List<Campaign> OUTBOUND = Campaign.all()
		.stream()
		.filter(campaign -> campaign.hasStarted() && campaign.channels().contains("outbound-call"))
		.toList();

	private static final List<String> REFUSALS = List.of("price", "no-need", "contract-elsewhere", "no-time");

	private static final int LOW_STORE = 5;

	private static final int HOUR = 3_600;

	private final JsonLines out;

	private final Story story;

	private final Dice dice;

	private final Campaign campaign;

	private final String agent;

	private final String store;

	private long at;

	private int events;

	private String state = "";

	private LeadLine(JsonLines out, Story story, Dice dice) {
		this.out = out;
		this.story = story;
		this.dice = dice;
		this.campaign = dice.pick(OUTBOUND);
		this.agent = "agent-" + dice.between(110, 121);
		this.store = story.person().address.city().pinyin() + "-0" + dice.between(1, LOW_STORE);
		long last = this.campaign.lastDay(story.today());
		this.at = (last - dice.below((int) Math.min(120, last - this.campaign.start(story.today())))) * Story.DAY
				+ dice.between(3, 10) * (long) HOUR;
	}

	static void write(Pages pages, Story story) {
		var dice = story.dice(Purpose.LEAD);
		if (!dice.chance(0.25)) {
			return;
		}
		var lead = new LeadLine(pages.json(OutputFile.LEADS), story, dice);
		lead.call();
		pages.row(OutputFile.TRUTH_LEAD, "crm/L" + story.person().index, lead.state, lead.agent);
	}

	private void call() {
		if (!this.dice.chance(this.agent.equals(LOW_AGENT) ? 0.08 : 0.4)) {
			if (this.dice.chance(0.5)) {
				step(0, "called", "CALLED", "no-answer", null);
			}
			else {
				step(0, "refused", "REFUSED", this.dice.pick(REFUSALS), null);
			}
			return;
		}
		step(0, "intent", "INTERESTED", null, null);
		if (this.dice.chance(0.7)) {
			store();
		}
		else {
			delivery();
		}
	}

	private void store() {
		boolean low = this.store.endsWith("-0" + LOW_STORE);
		if (step(60, "dispatched", "DISPATCHED", null, null) && this.dice.chance(low ? 0.3 : 0.9)
				&& step(20 * HOUR, "received", "RECEIVED", null, null) && this.dice.chance(0.8)
				&& step(2 * HOUR, "confirmed", "CONFIRMED", null, null) && this.dice.chance(0.7)
				&& step(40 * HOUR, "arrived", "ARRIVED", null, null)) {
			if (this.dice.chance(0.8)) {
				step(900, "activated", "ACTIVATED", null, null);
			}
			else {
				step(900, "refused", "REFUSED", this.dice.pick(REFUSALS), null);
			}
		}
	}

	private void delivery() {
		if (!step(60, "ordered", "ORDERED", null, null)) {
			return;
		}
		if (!this.dice.chance(0.93)) {
			step(5 * HOUR, "quality-failed", "FOLLOW_UP", "script", null);
			return;
		}
		if (step(5 * HOUR, "quality-passed", "CHECKED", null, null) && step(HOUR, "printed", "PRINTED", null, null)
				&& step(HOUR, "entered", "ENTERED", null, null) && step(HOUR, "packed", "PACKED", null, null)
				&& step(15 * HOUR, "collected", "AT_STATION", null, null)) {
			courier();
		}
	}

	private void courier() {
		int tries = this.dice.mostlyLow(0, 8);
		for (int attempt = 0; attempt < tries; attempt++) {
			if (!step(2 * HOUR, "contacted", "AT_STATION", "no-answer", null)) {
				return;
			}
		}
		if (tries == 8 || !this.dice.chance(0.9)) {
			step(3 * HOUR, "undelivered", "FOLLOW_UP", "not-reached", null);
		}
		else if (step(HOUR, "visit-agreed", "VISIT_AGREED", null, null)
				&& step(20 * HOUR, "delivered", "DELIVERED", null, 379_900L)
				&& step(HOUR, "activated", "ACTIVATED", null, null) && this.dice.chance(0.95)) {
			step(30 * HOUR, "reconciled", "ACTIVATED", null, null);
		}
	}

	/** False when it would be after the as-of date: it has not happened. */
	private boolean step(int later, String type, String next, @Nullable String reason, @Nullable Long paid) {
		if (this.at + later >= this.story.now()) {
			return false;
		}
		this.at += later;
		var index = this.story.person().index;
		this.out.open().text("id", "LE" + index + "-" + ++this.events);
		PartyReference.own(this.out, this.story.registration().crm());
		this.out.object("lead").text("id", "L" + index).close();
		this.out.instant("eventDate", this.at)
			.text("type", type)
			.number("sequence", this.events)
			.text("campaign", this.campaign.id())
			.text("channel", "outbound-call")
			.text("agent", this.agent);
		if (type.equals("dispatched") || type.equals("arrived")) {
			this.out.text("store", this.store);
		}
		if (reason != null) {
			this.out.text("reason", reason);
		}
		if (paid != null) {
			this.out.money("paid", paid);
		}
		this.out.end();
		this.state = next;
		return true;
	}

}
