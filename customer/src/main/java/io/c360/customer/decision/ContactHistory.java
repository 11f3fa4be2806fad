package io.c360.customer.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.lead.LeadEventType;
import org.jspecify.annotations.Nullable;

/**
 * How somebody was contacted before, whoever told of it. This is all that contact caps
 * count: what was shown or answered, and what was said to them, or tried to, about leads
 * of campaigns. A courier who brings what they ordered has caps of his own.
 *
 * @param outcomes what was shown to them or answered, but for what was taken back
 * @param leads what happened to their leads
 */
public record ContactHistory(List<Outcome> outcomes, List<LeadContact> leads) {

	/** Nobody was contacted. */
	public static final ContactHistory NONE = new ContactHistory(List.of(), List.of());

	/** Where days begin and end. */
	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String CALL = "outbound-call";

	private static final Set<LeadEventType> CONTACTS = EnumSet.of(LeadEventType.CALLED, LeadEventType.INTENT,
			LeadEventType.CONFIRMED, LeadEventType.REFUSED);

	public ContactHistory {
		outcomes = Outcome.standing(outcomes);
		leads = List.copyOf(leads);
	}

	/** What of a lead is a contact about it. */
	public static Set<LeadEventType> leadContacts() {
		return Set.copyOf(CONTACTS);
	}

	/**
	 * The contacts, each once: a call of a campaign that is told as an outcome and as
	 * something that happened to a lead is one contact, known by campaign, channel and
	 * day.
	 * @param counts which outcomes count
	 * @param groups the group of an action; empty for one that is not known
	 * @param household true when it is the history of somebody else in the household
	 */
	public Stream<Contact> contacts(Predicate<Outcome> counts, UnaryOperator<String> groups, boolean household) {
		var told = new HashSet<Call>();
		this.outcomes.forEach(outcome -> told.add(Call.of(outcome.campaign(), outcome.channel(), outcome.at())));
		return Stream.concat(
				this.outcomes.stream()
					.filter(counts)
					.map(outcome -> contact(outcome.action(), groups, outcome.channel(), outcome.at(),
							answer(outcome.outcome()), outcome.reason(), household)),
				this.leads.stream()
					.filter(lead -> CONTACTS.contains(lead.event().type())
							&& !told.contains(Call.of(lead.campaign(), channel(lead), lead.event().at())))
					.map(lead -> contact(lead.action(), groups, channel(lead), lead.event().at(),
							answer(lead.event().type()), lead.event().reason(), household)));
	}

	/** A yes to a lead is not yet a sale: the lead goes on. */
	private static Contact.Answer answer(LeadEventType type) {
		return (type == LeadEventType.REFUSED) ? Contact.Answer.REFUSED : Contact.Answer.PRESENTED;
	}

	private static Contact.Answer answer(String outcome) {
		return switch (outcome.toLowerCase(Locale.ROOT)) {
			case "accepted" -> Contact.Answer.ACCEPTED;
			case "refused" -> Contact.Answer.REFUSED;
			case "later" -> Contact.Answer.LATER;
			default -> Contact.Answer.PRESENTED;
		};
	}

	/** A call is a call, also when a store made it. */
	private static @Nullable String channel(LeadContact lead) {
		var called = lead.event().type() == LeadEventType.CALLED || lead.event().type() == LeadEventType.CONFIRMED;
		return called ? CALL : lead.event().channel();
	}

	private static Contact contact(@Nullable String action, UnaryOperator<String> groups, @Nullable String channel,
			Instant at, Contact.Answer answer, @Nullable String reason, boolean household) {
		var about = Objects.requireNonNullElse(action, "");
		return new Contact(about, groups.apply(about), Objects.requireNonNullElse(channel, ""), at, answer,
				Objects.requireNonNullElse(reason, ""), household);
	}

	private record Call(String campaign, String channel, LocalDate day) {

		static Call of(@Nullable RecordId campaign, @Nullable String channel, Instant at) {
			return new Call(String.valueOf(campaign), String.valueOf(channel), LocalDate.ofInstant(at, ZONE));
		}

	}

	/** How much there is of it: the rest is personal data. */
	@Override
	public String toString() {
		return this.outcomes.size() + " outcomes, " + this.leads.size() + " about leads";
	}

}
