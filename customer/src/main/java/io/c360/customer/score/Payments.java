package io.c360.customer.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.Money;
import io.c360.customer.billing.Bill;
import io.c360.customer.billing.PaymentHabits;
import org.jspecify.annotations.Nullable;

/** How a customer is charged and pays, from the bills of the last year. */
final class Payments {

	private static final int YEAR = 12;

	private static final int QUARTER = 3;

	private Payments() {
	}

	/**
	 * What the bills say, by the names of {@link CustomerFacts}; nothing without a bill.
	 */
	static Map<String, String> of(List<Bill> bills, Instant moment) {
		var today = LocalDate.ofInstant(moment, CustomerFacts.ZONE);
		var values = new TreeMap<String, String>();
		var recent = bills.stream()
			.filter(bill -> !bill.billDate().isAfter(today) && bill.billDate().isAfter(today.minusMonths(YEAR)))
			.sorted(Comparator.comparing(Bill::billDate).thenComparing(Bill::id))
			.toList();
		if (recent.isEmpty()) {
			return values;
		}
		var charged = recent.stream().mapToLong(bill -> bill.amountDue().amount()).sum();
		put(values, CustomerFacts.MONTHLY_CHARGE_FEN, charged / (double) recent.size());
		put(values, CustomerFacts.DISCOUNT_SHARE, share(recent.stream().mapToLong(Payments::discount).sum(), charged));
		punctual(values, PaymentHabits.of(bills, List.of(), moment).onTime(), overdue(recent, today));
		if (recent.size() >= 2 * QUARTER) {
			var last = mean(recent.subList(recent.size() - QUARTER, recent.size()));
			var before = mean(recent.subList(recent.size() - 2 * QUARTER, recent.size() - QUARTER));
			put(values, CustomerFacts.CHARGE_CHANGE, (before > 0) ? last / before - 1 : 0);
		}
		return values;
	}

	private static void punctual(Map<String, String> values, @Nullable Double onTime, long overdue) {
		if (onTime != null) {
			put(values, CustomerFacts.LATE_SHARE, 1 - onTime);
			put(values, CustomerFacts.ON_TIME_SHARE, onTime);
		}
		values.put(CustomerFacts.OVERDUE_FEN, Long.toString(overdue));
	}

	private static long overdue(List<Bill> bills, LocalDate today) {
		return bills.stream()
			.filter(bill -> bill.paidDate() == null && bill.paymentDueDate() != null
					&& bill.paymentDueDate().isBefore(today))
			.mapToLong(bill -> bill.amountDue().amount())
			.sum();
	}

	private static long discount(Bill bill) {
		Money discount = bill.discount();
		return (discount != null) ? discount.amount() : 0;
	}

	private static double share(long discount, long charged) {
		return (discount + charged > 0) ? discount / (double) (discount + charged) : 0;
	}

	private static double mean(List<Bill> bills) {
		return bills.stream().mapToLong(bill -> bill.amountDue().amount()).average().orElse(0);
	}

	private static void put(Map<String, String> values, String name, double value) {
		values.put(name, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
	}

}
