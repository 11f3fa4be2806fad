package io.c360.graph.timeline;

import io.c360.customer.timeline.Happening;
import io.c360.customer.timeline.TimelineEntry;
import io.c360.customer.timeline.TimelineKind;
import io.c360.customer.usage.UsageMonth;
import io.c360.graph.intake.FactCodecs;
import org.neo4j.driver.Value;

/** Reads entries of a timeline as the statement returns them. */
final class TimelineEntries {

	private TimelineEntries() {
	}

	static TimelineEntry read(Value entry) {
		var kind = TimelineKind.valueOf(entry.get("kind").asString());
		return new TimelineEntry(entry.get("id").asString(), entry.get("at").asZonedDateTime().toInstant(),
				happening(kind, entry.get("fact")));
	}

	private static Happening happening(TimelineKind kind, Value fact) {
		return switch (kind) {
			case CONTACT -> new Happening.Contact(FactCodecs.INTERACTION.read(fact));
			case COMPLAINT -> new Happening.Complained(FactCodecs.COMPLAINT.read(fact));
			case COMPLAINT_EVENT -> new Happening.CaseWent(FactCodecs.COMPLAINT_EVENT.read(fact));
			case BILL -> new Happening.Billed(FactCodecs.BILL.read(fact));
			case TOPUP -> new Happening.ToppedUp(FactCodecs.TOPUP.read(fact));
			case SUBSCRIPTION_BEGUN -> new Happening.Begun(FactCodecs.SUBSCRIPTION.read(fact));
			case SUBSCRIPTION_ENDED -> new Happening.Ended(FactCodecs.SUBSCRIPTION.read(fact));
			case OUTCOME -> new Happening.Answered(FactCodecs.OUTCOME.read(fact));
			case CLAIM_EVENT -> new Happening.Claimed(FactCodecs.CLAIM_EVENT.read(fact));
			case POINTS -> new Happening.Booked(FactCodecs.POINTS.read(fact));
			case CONSENT -> new Happening.Consented(FactCodecs.CONSENT.read(fact));
			case PREFERENCE -> new Happening.Preferred(FactCodecs.PREFERENCE.read(fact));
			case USAGE_MONTH -> new Happening.Used(usage(fact));
		};
	}

	private static UsageMonth usage(Value month) {
		return new UsageMonth(month.get("month").asString(), month.get("calls").asLong(),
				month.get("callSeconds").asLong(), month.get("messages").asLong(), month.get("dataBytes").asLong());
	}

}
