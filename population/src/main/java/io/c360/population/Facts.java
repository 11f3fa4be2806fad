package io.c360.population;

import java.util.Set;

/** Writes what happened to a person or a company, kind by kind. */
final class Facts {

	private final World world;

	private final Set<Kind> kinds;

	private final Pages pages;

	private final Interactions interactions;

	Facts(World world, GeneratorSettings settings, Pages pages) {
		this.world = world;
		this.kinds = settings.kinds();
		this.pages = pages;
		this.interactions = new Interactions(world, settings.interactionsPerPerson(), pages);
	}

	void write(Resident resident) {
		var story = Story.of(this.world, resident);
		if (this.kinds.contains(Kind.SUBSCRIPTION)) {
			SubscriptionLine.write(this.pages.json(OutputFile.SUBSCRIPTIONS), story);
		}
		if (this.kinds.contains(Kind.LINK)) {
			LinkLine.write(this.pages.json(OutputFile.LINKS), story);
		}
		if (this.kinds.contains(Kind.INTERACTION)) {
			this.interactions.write(story);
		}
		if (this.kinds.contains(Kind.COMPLAINT)) {
			var out = this.pages.json(OutputFile.COMPLAINTS);
			story.complaints().forEach(complaint -> complaint.write(out, story));
		}
		if (this.kinds.contains(Kind.COMPLAINT_EVENT)) {
			ComplaintEventLine.write(this.pages.json(OutputFile.COMPLAINT_EVENTS), story);
		}
		if (this.kinds.contains(Kind.BILL)) {
			BillLine.write(this.pages.json(OutputFile.BILLS), story);
		}
		if (this.kinds.contains(Kind.TOPUP)) {
			TopupLine.write(this.pages.json(OutputFile.TOPUPS), story);
		}
		if (this.kinds.contains(Kind.USAGE)) {
			UsageLine.write(this.pages.json(OutputFile.USAGE), story);
		}
		if (this.kinds.contains(Kind.OUTCOME)) {
			OutcomeLine.write(this.pages.json(OutputFile.OUTCOMES), story);
		}
		if (this.kinds.contains(Kind.LEAD_EVENT)) {
			LeadLine.write(this.pages, story);
		}
		if (this.kinds.contains(Kind.CONSENT)) {
			ConsentLine.write(this.pages.json(OutputFile.CONSENTS), story);
		}
		if (this.kinds.contains(Kind.PREFERENCE)) {
			PreferenceLine.write(this.pages.json(OutputFile.PREFERENCES), story);
		}
		if (this.kinds.contains(Kind.POINTS)) {
			PointsLine.write(this.pages.json(OutputFile.POINTS), story);
		}
	}

	void write(Company company) {
		if (this.kinds.contains(Kind.LINK)) {
			LinkLine.write(this.pages.json(OutputFile.LINKS), this.world, company);
		}
	}

}
