package io.c360.customer.value;

import java.util.List;

import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.subscription.Subscription;

/**
 * The facts from which value and lifecycle follow.
 *
 * @param contacts the newest of two years, a thousand at most
 */
public record ValueFacts(List<Subscription> subscriptions, List<Bill> bills, List<Topup> topups,
		List<ServedContact> contacts, List<Complaint> complaints) {

	public ValueFacts {
		subscriptions = List.copyOf(subscriptions);
		bills = List.copyOf(bills);
		topups = List.copyOf(topups);
		contacts = List.copyOf(contacts);
		complaints = List.copyOf(complaints);
	}

	/** Nothing but how much there is of it: facts are personal data. */
	@Override
	public String toString() {
		return this.subscriptions.size() + " subscriptions, " + this.bills.size() + " bills, " + this.topups.size()
				+ " top-ups";
	}

}
