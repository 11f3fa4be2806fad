package io.c360.customer.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.lead.LeadEvent;
import io.c360.customer.lead.LeadEventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContactHistoryTests {

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	private static final PartyReference SOMEBODY = new PartyReference.ByRecord(RecordId.parse("crm/1"));

	@Test
	void countsCallsOfCampaignsAboutWhatTheCampaignProposes() {
		var contacts = contacts(List.of(), List.of(lead(LeadEventType.CALLED, "outbound-call", NOON)));

		assertThat(contacts).containsExactly(
				new Contact("bundle", "group of bundle", "outbound-call", NOON, Contact.Answer.PRESENTED, "", false));
	}

	@Test
	void takesTheSecondCallOfAStoreForACall() {
		var contacts = contacts(List.of(), List.of(lead(LeadEventType.CONFIRMED, "store", NOON)));

		assertThat(contacts).singleElement()
			.satisfies(contact -> assertThat(contact.channel()).isEqualTo("outbound-call"));
	}

	@Test
	void takesARefusalOfALeadForARefusalAndAYesForNoSaleYet() {
		var contacts = contacts(List.of(), List.of(lead(LeadEventType.REFUSED, "hotline", NOON),
				lead(LeadEventType.INTENT, "hotline", NOON.plusSeconds(60))));

		assertThat(contacts).extracting(Contact::answer)
			.containsExactly(Contact.Answer.REFUSED, Contact.Answer.PRESENTED);
	}

	@Test
	void countsNeitherTheCourierNorWhatNobodySaidToTheCustomer() {
		var others = EnumSet.complementOf(
				EnumSet.of(LeadEventType.CALLED, LeadEventType.INTENT, LeadEventType.CONFIRMED, LeadEventType.REFUSED));

		assertThat(contacts(List.of(), others.stream().map(type -> lead(type, "outbound-call", NOON)).toList()))
			.isEmpty();
	}

	@Test
	void countsACallOnceThatIsToldTwice() {
		var told = new Outcome(RecordId.parse("crm/O1"), SOMEBODY, NOON.plus(Duration.ofMinutes(3)),
				RecordId.parse("crm/K-1"), "bundle", "outbound-call", "refused", "price");

		assertThat(contacts(List.of(told), List.of(lead(LeadEventType.REFUSED, "outbound-call", NOON)))).hasSize(1);
		assertThat(contacts(List.of(told), List.of(lead(LeadEventType.REFUSED, "hotline", NOON)))).hasSize(2);
		assertThat(contacts(List.of(told),
				List.of(lead(LeadEventType.CALLED, "outbound-call", NOON.plus(Duration.ofDays(1))))))
			.hasSize(2);
	}

	@Test
	void forgetsWhatWasTakenBackInWhateverOrderItIsTold() {
		var refused = new Outcome(RecordId.parse("c360/O1"), SOMEBODY, NOON, RecordId.parse("c360/K"), "bundle",
				"hotline", "refused", "too dear", "rep-1", null);
		var takenBack = new Outcome(RecordId.parse("c360/O1:withdrawn"), SOMEBODY, NOON.plusSeconds(60),
				RecordId.parse("c360/K"), "bundle", "hotline", Outcome.WITHDRAWN, null, "rep-1", refused.id());

		assertThat(contacts(List.of(refused), List.of())).hasSize(1);
		assertThat(contacts(List.of(refused, takenBack), List.of())).isEmpty();
		assertThat(contacts(List.of(takenBack, refused), List.of())).isEmpty();
	}

	@Test
	void knowsNothingOfACampaignThatSaysNotWhatItProposes() {
		var lead = new LeadContact(lead(LeadEventType.CALLED, null, NOON).event(), null, null);

		assertThat(contacts(List.of(), List.of(lead)))
			.containsExactly(new Contact("", "", "outbound-call", NOON, Contact.Answer.PRESENTED, "", false));
	}

	private static List<Contact> contacts(List<Outcome> outcomes, List<LeadContact> leads) {
		return new ContactHistory(outcomes, leads).contacts(_ -> true, ContactHistoryTests::group, false).toList();
	}

	private static String group(String action) {
		return action.isEmpty() ? "" : "group of " + action;
	}

	private static LeadContact lead(LeadEventType type, @Nullable String channel, Instant at) {
		var event = new LeadEvent(RecordId.parse("crm/E-" + type + at), SOMEBODY, RecordId.parse("crm/L-1"), at, type,
				null, null, null, channel, null, null, null, null, null, null);
		return new LeadContact(event, RecordId.parse("crm/K-1"), "bundle");
	}

}
