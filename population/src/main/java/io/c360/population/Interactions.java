package io.c360.population;

import io.c360.population.Dice.Purpose;

/**
 * Contacts of a person over the last two years on all channels. Most name a record; some
 * only the number, mailbox or card that was seen, and then the truth says whose it was.
 * Contacts of a campaign and those in which a complaint was raised are kept by the
 * customer relationship system, as campaigns and complaints are.
 */
final class Interactions {

	private static final Weighted<Channel> CHANNELS = channels();

	private final World world;

	private final double perPerson;

	private final Pages pages;

	Interactions(World world, double perPerson, Pages pages) {
		this.world = world;
		this.perPerson = perPerson;
		this.pages = pages;
	}

	void write(Story story) {
		var dice = story.dice(Purpose.INTERACTION);
		int count = dice.around(this.perPerson * (0.2 + dice.share() * 1.6));
		long last = Math.min(story.now(), (story.lastDayAsCustomer() + 60) * Story.DAY);
		for (int i = 1; i <= count; i++) {
			var channel = CHANNELS.pick(dice);
			long at = last - dice.mostlyLow(1, 730) * Story.DAY + dice.between(28_000, 79_000);
			write(story, dice, channel, "I" + story.person().index + "-" + i, at);
		}
		for (var complaint : story.complaints()) {
			var channel = complaint.channel().equals("store") ? Channel.STORE : Channel.HOTLINE;
			var out = begin(OutputFile.CRM_INTERACTIONS, complaint.interaction());
			PartyReference.own(out, story.registration().crm());
			finish(out, dice, story, channel, complaint.created(), "complaint", complaint.topic().words());
		}
	}

	private void write(Story story, Dice dice, Channel channel, String id, long at) {
		var campaign = (channel.isOutbound() && dice.chance(0.6))
				? Campaign.reaching(channel, at / Story.DAY, story.today()) : null;
		if (campaign != null) {
			var out = begin(OutputFile.CRM_INTERACTIONS, id);
			PartyReference.own(out, story.registration().crm());
			out.text("campaign", campaign.id());
			finish(out, dice, story, channel, at, "outbound", campaign.description());
			return;
		}
		var out = begin(channel.file, id);
		party(out, story, dice, channel, id);
		var reason = channel.reason(dice);
		finish(out, dice, story, channel, at, reason, Channel.words(dice, reason));
	}

	private JsonLines begin(OutputFile file, String id) {
		return this.pages.json(file).open().text("id", id);
	}

	private void finish(JsonLines out, Dice dice, Story story, Channel channel, long at, String reason, String words) {
		out.instant("interactionDate", at)
			.text("channel", channel.word)
			.text("direction", channel.isOutbound() ? "outbound" : "inbound")
			.text("reason", reason)
			.text("description", words);
		var city = story.person().address.city().pinyin();
		switch (channel) {
			case HOTLINE, OUTBOUND_CALL ->
				out.text("agent", "agent-" + dice.between(100, 399)).number("durationSeconds", dice.mostlyLow(15, 900));
			case STORE ->
				out.text("agent", "clerk-" + dice.between(1, 60)).text("store", city + "-0" + dice.between(1, 5));
			case TILL -> {
				var store = city + "-0" + dice.between(1, 5);
				out.text("store", store).text("till", store + "-t" + dice.between(1, 4));
			}
			default -> {
			}
		}
		out.end();
	}

	private void party(JsonLines out, Story story, Dice dice, Channel channel, String id) {
		int draw = dice.below(100);
		var registration = story.registration();
		if (draw < 2) {
			long stranger = (this.world.people + 2L) * Numbers.MOBILES_PER_PERSON + dice.below(1_000_000);
			PartyReference.identifier(out, "msisdn", this.world.numbers.foreignMobile(stranger));
			truth(channel, id, "");
			return;
		}
		boolean online = channel.file == OutputFile.ONLINE;
		var own = registration.online();
		if (online && own != null && draw < 80) {
			PartyReference.record(out, "online", own);
		}
		else if (draw < 78) {
			PartyReference.record(out, "crm", registration.crm());
		}
		else {
			identifier(out, story, channel, draw);
			truth(channel, id, story.person().id());
		}
	}

	private void identifier(JsonLines out, Story story, Channel channel, int draw) {
		if (channel.file == OutputFile.STORE && draw < 95) {
			PartyReference.identifier(out, "loyaltyCard", CrmDesk.loyaltyCard(this.world, story.person()));
		}
		else if ((channel.file == OutputFile.ONLINE || channel.file == OutputFile.SOCIAL) && draw < 93) {
			PartyReference.identifier(out, "email", story.person().email);
		}
		else {
			PartyReference.identifier(out, "msisdn", story.msisdn());
		}
	}

	private void truth(Channel channel, String id, String person) {
		var source = channel.file.fileName.substring(0, channel.file.fileName.indexOf('.'));
		this.pages.row(OutputFile.TRUTH_INTERACTION, source + "/" + id, person);
	}

	private static Weighted<Channel> channels() {
		var weighted = new Weighted<Channel>();
		for (var channel : Channel.values()) {
			weighted.add(channel, channel.weight);
		}
		return weighted;
	}

}
