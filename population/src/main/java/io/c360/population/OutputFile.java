package io.c360.population;

import org.jspecify.annotations.Nullable;

/** A file of the generator, with the kind of records it holds; the truth has none. */
enum OutputFile {

	CRM_PARTY("crm.party.ndjson", Kind.PARTY, ""), BILLING_PARTY("billing.party.ndjson", Kind.PARTY, ""),
	ONLINE_PARTY("online.party.ndjson", Kind.PARTY, ""),
	LEGACY_PARTY("legacy.party.gb18030.csv", Kind.PARTY, "客户编号,姓名,证件号码,手机号码,联系地址,城市\r\n"),
	CAMPAIGNS("crm.campaign.ndjson", Kind.CAMPAIGN, ""),
	SUBSCRIPTIONS("billing.subscription.ndjson", Kind.SUBSCRIPTION, ""), LINKS("crm.link.ndjson", Kind.LINK, ""),
	CRM_INTERACTIONS("crm.interaction.ndjson", Kind.INTERACTION, ""),
	HOTLINE("hotline.interaction.ndjson", Kind.INTERACTION, ""),
	STORE("store.interaction.ndjson", Kind.INTERACTION, ""), ONLINE("online.interaction.ndjson", Kind.INTERACTION, ""),
	MESSAGING("messaging.interaction.ndjson", Kind.INTERACTION, ""),
	SOCIAL("social.interaction.ndjson", Kind.INTERACTION, ""), COMPLAINTS("crm.complaint.ndjson", Kind.COMPLAINT, ""),
	COMPLAINT_EVENTS("crm.complaint-event.ndjson", Kind.COMPLAINT_EVENT, ""),
	BILLS("billing.bill.ndjson", Kind.BILL, ""), TOPUPS("billing.topup.ndjson", Kind.TOPUP, ""),
	USAGE("network.usage.ndjson", Kind.USAGE, ""), OUTCOMES("crm.outcome.ndjson", Kind.OUTCOME, ""),
	LEADS("crm.lead-event.ndjson", Kind.LEAD_EVENT, ""), CONSENTS("crm.consent.ndjson", Kind.CONSENT, ""),
	PREFERENCES("crm.preference.ndjson", Kind.PREFERENCE, ""), POINTS("billing.points.ndjson", Kind.POINTS, ""),
	PEOPLE("people.csv", null, "person,fullName,msisdn,email,residentId\n"),
	TRUTH("truth.csv", null, "record,person\n"), TRUTH_HOUSEHOLD("truth-household.csv", null, "person,household\n"),
	TRUTH_INTERACTION("truth-interaction.csv", Kind.INTERACTION, "interaction,person\n"),
	TRUTH_LEAD("truth-lead.csv", Kind.LEAD_EVENT, "lead,state,agent\n"),
	TRUTH_TRAP("truth-trap.csv", null, "trap,case,person\n");

	final String fileName;

	final @Nullable Kind kind;

	/** The first line, with its end; empty for lines of JSON. */
	final String header;

	OutputFile(String fileName, @Nullable Kind kind, String header) {
		this.fileName = fileName;
		this.kind = kind;
		this.header = header;
	}

	boolean isJson() {
		return this.fileName.endsWith(".ndjson");
	}

}
