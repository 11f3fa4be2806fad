package io.c360.customer.timeline;

import io.c360.customer.billing.Bill;
import io.c360.customer.billing.Topup;
import io.c360.customer.campaign.Outcome;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.consent.Consent;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.loyalty.PointsEntry;
import io.c360.customer.preference.Preference;
import io.c360.customer.sale.ClaimEvent;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.usage.UsageMonth;

/** What happened: a fact, or the sum of many. */
public sealed interface Happening {

	/** What it is about. */
	TimelineKind kind();

	/** A contact on any channel. */
	record Contact(Interaction interaction) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.CONTACT;
		}
	}

	/** A complaint was raised; it is told as its source described it last. */
	record Complained(Complaint complaint) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.COMPLAINT;
		}
	}

	/** Something happened to a complaint. */
	record CaseWent(ComplaintEvent event) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.COMPLAINT_EVENT;
		}
	}

	/** A bill was sent. */
	record Billed(Bill bill) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.BILL;
		}
	}

	/** Money was paid in advance. */
	record ToppedUp(Topup topup) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.TOPUP;
		}
	}

	/** A subscription began. */
	record Begun(Subscription subscription) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.SUBSCRIPTION_BEGUN;
		}
	}

	/** A subscription ended. */
	record Ended(Subscription subscription) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.SUBSCRIPTION_ENDED;
		}
	}

	/** An action was shown, or answered. */
	record Answered(Outcome outcome) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.OUTCOME;
		}
	}

	/** A piece of a flash sale was claimed, collected or given up. */
	record Claimed(ClaimEvent event) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.CLAIM_EVENT;
		}
	}

	/** Points were earned, spent or lapsed. */
	record Booked(PointsEntry entry) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.POINTS;
		}
	}

	/** They said whether they may be contacted. */
	record Consented(Consent consent) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.CONSENT;
		}
	}

	/** They said what they like. */
	record Preferred(Preference preference) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.PREFERENCE;
		}
	}

	/** What a month's use of the network came to. */
	record Used(UsageMonth month) implements Happening {
		@Override
		public TimelineKind kind() {
			return TimelineKind.USAGE_MONTH;
		}
	}

}
