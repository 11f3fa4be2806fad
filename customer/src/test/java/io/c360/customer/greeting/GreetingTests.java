package io.c360.customer.greeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Validity;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.ConsentDecision;
import io.c360.customer.greeting.GreetingFlag.Kind;
import io.c360.customer.link.GroupKind;
import io.c360.customer.link.Link;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.party.PartyType;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GreetingTests {

	private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

	@Test
	void saysNothingOfSomebodyOfWhomNothingIsKnown() {
		assertThat(greeting(List.of(), List.of(), List.of(), List.of(), List.of()).flags(NOW)).isEmpty();
	}

	@Test
	void namesWhatAppliesTheMostPressingFirstAndWhy() {
		var flags = greeting(List.of(held("S-1", SubscriptionStatus.ACTIVE, "2023-03-04", "2026-04-01")),
				List.of(complaint("C-1", ComplaintStatus.CLOSED), complaint("C-2", ComplaintStatus.PENDING)),
				List.of(said(Consent.ALL, ConsentDecision.REFUSED)), List.of(group(GroupKind.ENTERPRISE)),
				List.of(new PointsEntry(id("Y-1"), party(), NOW, "star-club", 10, null, "gold", null)))
			.flags(NOW);

		assertThat(flags).extracting(GreetingFlag::kind)
			.containsExactly(Kind.OPEN_COMPLAINT, Kind.DO_NOT_CONTACT, Kind.CONTRACT_ENDING, Kind.VIP, Kind.ENTERPRISE,
					Kind.ANNIVERSARY);
		assertThat(flags.getFirst().because()).isEqualTo("crm/C-2");
		assertThat(flags.getLast().reason()).isEqualTo("3 years with us");
	}

	@Test
	void knowsWhomToWinBack() {
		assertThat(kinds(held("S-1", SubscriptionStatus.TERMINATED, "2020-01-01", null))).contains(Kind.WIN_BACK);
		assertThat(kinds(held("S-1", SubscriptionStatus.SUSPENDED, "2020-01-01", null))).doesNotContain(Kind.WIN_BACK);
	}

	@Test
	void doesNotTakeARefusalOfOnePurposeForARefusalOfAll() {
		assertThat(greeting(List.of(), List.of(), List.of(said("sales", ConsentDecision.REFUSED)), List.of(), List.of())
			.flags(NOW)).isEmpty();
	}

	@Test
	void congratulatesOnlyAroundTheDay() {
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, "2024-03-09", null))).contains(Kind.ANNIVERSARY);
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, "2024-03-11", null))).isEmpty();
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, "2024-02-22", null))).isEmpty();
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, "2026-03-01", null))).isEmpty();
	}

	@Test
	void warnsOfContractsThatEndSoonAndNotOfThoseThatHaveEnded() {
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, null, "2026-05-01"))).contains(Kind.CONTRACT_ENDING);
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, null, "2026-05-02"))).isEmpty();
		assertThat(kinds(held("S-1", SubscriptionStatus.ACTIVE, null, "2026-03-01"))).isEmpty();
	}

	private static List<Kind> kinds(Subscription held) {
		return greeting(List.of(held), List.of(), List.of(), List.of(), List.of()).flags(NOW)
			.stream()
			.map(GreetingFlag::kind)
			.toList();
	}

	private static Greeting greeting(List<Subscription> held, List<Complaint> complaints, List<Consent> said,
			List<Link> groups, List<PointsEntry> points) {
		return new Greeting(PartyType.INDIVIDUAL, held, complaints, said, groups, points);
	}

	private static Subscription held(String key, SubscriptionStatus status, @Nullable String start,
			@Nullable String contractEnd) {
		return new Subscription(id(key), 1, party(), null, null, status, null, null,
				(start != null) ? LocalDate.parse(start) : null, null, null,
				(contractEnd != null) ? LocalDate.parse(contractEnd) : null, null, null, null, Map.of());
	}

	private static Complaint complaint(String key, ComplaintStatus status) {
		return new Complaint(id(key), 1, party(), NOW, null, null, null, status, null, null, null, null, null,
				Validity.UNDECIDED, null, null, null);
	}

	private static Consent said(String purpose, ConsentDecision decision) {
		return new Consent(id("N-1"), party(), NOW, purpose, null, decision, null, null);
	}

	private static Link group(GroupKind kind) {
		return new Link(id("L-1"), 1, party(), id("G-1"), kind, null, "member", null, null, null);
	}

	private static RecordId id(String key) {
		return new RecordId("crm", key);
	}

	private static PartyReference party() {
		return new PartyReference.ByRecord(id("1"));
	}

}
