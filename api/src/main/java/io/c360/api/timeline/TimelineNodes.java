package io.c360.api.timeline;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.api.timeline.TimelineNode.Told;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.timeline.Happening;
import io.c360.customer.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Tells what happened by the names of the schema. */
final class TimelineNodes {

	private TimelineNodes() {
	}

	static TimelineNode of(TimelineEntry entry) {
		return switch (entry.happening()) {
			case Happening.Contact happened -> contact(entry, happened.interaction());
			case Happening.Complained happened -> complaint(entry, happened.complaint());
			case Happening.CaseWent happened -> event(entry, happened.event());
			case Happening.Billed happened -> TimelineNode.of(entry, happened.bill().id())
				.about(null, (happened.bill().paidDate() != null) ? "paid" : "unpaid")
				.worth(happened.bill().amountDue())
				.node();
			case Happening.ToppedUp happened -> TimelineNode.of(entry, happened.topup().id())
				.on(happened.topup().channel(), null)
				.worth(happened.topup().amount())
				.node();
			case Happening.Begun happened -> subscription(entry, happened.subscription()).node();
			case Happening.Ended happened ->
				subscription(entry, happened.subscription()).on(null, happened.subscription().terminationReason())
					.node();
			case Happening.Answered happened -> TimelineNode.of(entry, happened.outcome().id())
				.on(happened.outcome().channel(), happened.outcome().reason())
				.about(happened.outcome().action(), happened.outcome().outcome())
				.with(null, happened.outcome().campaign().toString(), null);
			case Happening.Claimed happened -> TimelineNode.of(entry, happened.event().id())
				.on(happened.event().channel(), happened.event().reason())
				.about(happened.event().product(), word(happened.event().type()))
				.with(null, happened.event().sale().toString(), null);
			case Happening.Booked happened -> TimelineNode.of(entry, happened.entry().id())
				.on(null, happened.entry().reason())
				.about(happened.entry().programme(), null)
				.with(happened.entry().points(), null, null);
			case Happening.Consented happened -> TimelineNode.of(entry, happened.consent().id())
				.on(happened.consent().channel(), null)
				.about(happened.consent().purpose(), word(happened.consent().decision()))
				.node();
			case Happening.Preferred happened -> TimelineNode.of(entry, happened.preference().id())
				.on(happened.preference().channel(), null)
				.about(happened.preference().name(), happened.preference().value())
				.node();
			case Happening.Used happened -> TimelineNode.of(entry, null).with(null, null, happened.month());
		};
	}

	private static TimelineNode contact(TimelineEntry entry, Interaction contact) {
		return new TimelineNode(entry.id(), entry.kind(), entry.at(), contact.id(), contact.channel(),
				contact.direction(), contact.reason(), null, null, contact.description(), null, null, null,
				contact.campaign(), contact.agent(), null, contact.store(), contact.till(), contact.durationSeconds(),
				null);
	}

	private static TimelineNode complaint(TimelineEntry entry, Complaint complaint) {
		return TimelineNode.of(entry, complaint.id())
			.on(complaint.channel(), null)
			.about(null, word(complaint.status()))
			.saying(words(complaint.name(), complaint.description()))
			.worth(complaint.remedyCost())
			.in(complaint.id(), complaint.assignee(), complaint.department())
			.node();
	}

	/** Why a case pauses or comes back is in the words of whoever wrote it. */
	private static TimelineNode event(TimelineEntry entry, ComplaintEvent event) {
		return TimelineNode.of(entry, event.id())
			.on(event.channel(), null)
			.about(event.step(), word(event.type()))
			.saying(words(event.reason(), event.remedy(), event.note()))
			.worth(event.remedyCost())
			.in(event.complaint(), (event.author() != null) ? event.author() : event.person(), event.department())
			.node();
	}

	private static Told subscription(TimelineEntry entry, Subscription subscription) {
		var name = (subscription.name() != null) ? subscription.name() : subscription.productOffering();
		return TimelineNode.of(entry, subscription.id()).about(name, null).worth(subscription.monthlyFee());
	}

	private static @Nullable String words(@Nullable String... some) {
		var all = Stream.of(some).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(": "));
		return all.isEmpty() ? null : all;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
