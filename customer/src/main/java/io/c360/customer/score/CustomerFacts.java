package io.c360.customer.score;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.billing.Bill;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.profile.GoldenProfile;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.customer.value.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What scores look at, from the facts of one customer at a moment.
 *
 * @param groups how many groups the customer belongs to
 * @param points the balance of loyalty points; null when it is not known
 */
public record CustomerFacts(List<Party> records, List<Subscription> subscriptions, List<Bill> bills,
		List<Complaint> complaints, UsageSummary usage, int groups, @Nullable Long points) {

	static final String TENURE_MONTHS = "tenureMonths";

	static final String CONTRACT_MONTHS_LEFT = "contractMonthsLeft";

	static final String HOLDINGS = "holdings";

	static final String ENDED_HOLDINGS = "endedHoldings";

	static final String PREPAID = "prepaid";

	static final String MONTHLY_CHARGE_FEN = "monthlyChargeFen";

	static final String CHARGE_CHANGE = "chargeChange";

	static final String DISCOUNT_SHARE = "discountShare";

	static final String ON_TIME_SHARE = "onTimeShare";

	static final String LATE_SHARE = "lateShare";

	static final String OVERDUE_FEN = "overdueFen";

	static final String OPEN_COMPLAINTS = "openComplaints";

	static final String RECENT_COMPLAINTS = "complaintsInHalfAYear";

	static final String CITY = "city";

	static final String AGE = "age";

	static final String GROUPS = "groups";

	static final String POINTS = "points";

	static final String CALLERS = "callers";

	static final String CALLED_MINUTES = "calledMinutes";

	static final String LONG_DISTANCE_MINUTES = "longDistanceMinutes";

	static final String CALLS = "calls";

	static final String MMS = "mms";

	static final String DATA_SESSIONS = "dataSessions";

	static final String DATA_MEGABYTES = "dataMegabytes";

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final double DAYS_A_MONTH = 30.4375;

	private static final int HALF_A_YEAR = 182;

	/** Everything that is known at a moment, by name. */
	public ScoreFacts at(Instant moment) {
		var today = LocalDate.ofInstant(moment, ZONE);
		var values = new TreeMap<String, String>();
		held(values, today);
		values.putAll(Payments.of(this.bills, moment));
		complained(values, moment);
		said(values, today);
		lives(values);
		used(values);
		put(values, GROUPS, this.groups);
		if (this.points != null) {
			put(values, POINTS, this.points.longValue());
		}
		return new ScoreFacts(values);
	}

	private void held(Map<String, String> values, LocalDate today) {
		if (this.subscriptions.isEmpty()) {
			return;
		}
		var holding = Holding.of(this.subscriptions, today);
		if (holding.since() != null) {
			put(values, TENURE_MONTHS, holding.tenureMonths(today));
		}
		var bound = holding.bound();
		put(values, CONTRACT_MONTHS_LEFT,
				(bound != null) ? (double) ChronoUnit.DAYS.between(today, bound) / DAYS_A_MONTH : 0.0);
		put(values, HOLDINGS, holding.active());
		put(values, ENDED_HOLDINGS,
				this.subscriptions.stream().filter(held -> held.status() == SubscriptionStatus.TERMINATED).count());
		put(values, PREPAID,
				this.subscriptions.stream().anyMatch(held -> "prepaid".equals(held.paymentType())) ? 1 : 0);
		this.subscriptions.stream()
			.max(Comparator.comparing((Subscription held) -> held.status() == SubscriptionStatus.ACTIVE)
				.thenComparing(held -> (held.startDate() != null) ? held.startDate() : LocalDate.MIN)
				.thenComparing(Subscription::id))
			.ifPresent(held -> described(values, held));
	}

	private static void described(Map<String, String> values, Subscription held) {
		if (held.name() != null) {
			values.put("subscription.name", held.name());
		}
		if (held.productOffering() != null) {
			values.put("subscription.productOffering", held.productOffering());
		}
		if (held.paymentType() != null) {
			values.put("subscription.paymentType", held.paymentType());
		}
		if (held.monthlyFee() != null) {
			put(values, "subscription.monthlyFee", held.monthlyFee().amount() / 100.0);
		}
		held.characteristics().forEach((name, value) -> values.put("subscription.characteristic." + name, value));
	}

	private void complained(Map<String, String> values, Instant moment) {
		var since = moment.minus(HALF_A_YEAR, ChronoUnit.DAYS);
		put(values, OPEN_COMPLAINTS, this.complaints.stream()
			.filter(raised -> raised.status() == ComplaintStatus.OPEN || raised.status() == ComplaintStatus.PENDING)
			.count());
		put(values, RECENT_COMPLAINTS,
				this.complaints.stream().filter(raised -> raised.creationDate().isAfter(since)).count());
	}

	private void said(Map<String, String> values, LocalDate today) {
		this.records.stream()
			.sorted(Comparator.comparing(Party::id).reversed())
			.forEach(party -> party.characteristics()
				.forEach((name, value) -> values.put("party.characteristic." + name, value)));
		this.records.stream()
			.sorted(Comparator.comparing(Party::id))
			.flatMap(party -> party.attributes().getOrDefault(Attribute.BIRTH_DATE, List.of()).stream())
			.flatMap(born -> Birth.parse(born).stream())
			.findFirst()
			.ifPresent(born -> put(values, AGE, Period.between(born, today).getYears()));
	}

	private void lives(Map<String, String> values) {
		GoldenProfile.of(this.records)
			.first(Attribute.CITY)
			.ifPresent(city -> values.put(CITY, Attribute.CITY.normalise(city)));
	}

	private void used(Map<String, String> values) {
		if (this.usage.isKnown()) {
			put(values, CALLERS, this.usage.callers());
			put(values, CALLED_MINUTES, this.usage.calledMinutes());
			put(values, LONG_DISTANCE_MINUTES, this.usage.longDistanceMinutes());
			put(values, CALLS, this.usage.calls());
			put(values, MMS, this.usage.mms());
			put(values, DATA_SESSIONS, this.usage.dataSessions());
			put(values, DATA_MEGABYTES, this.usage.dataMegabytes());
		}
	}

	private static void put(Map<String, String> values, String name, long value) {
		values.put(name, Long.toString(value));
	}

	private static void put(Map<String, String> values, String name, double value) {
		if (Double.isFinite(value)) {
			values.put(name, java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
		}
	}

	/** Nothing: facts are personal data. */
	@Override
	public String toString() {
		return "facts of a customer";
	}

}
