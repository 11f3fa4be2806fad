package io.c360.customer.lead;

/** What can happen to a lead. */
public enum LeadEventType {

	/** Called without a yes or a no; the reason says what came of it. */
	CALLED,
	/** The customer wants it. */
	INTENT,
	/** Sent to a store, with a code that the customer names there. */
	DISPATCHED,
	/** The store has read it. */
	RECEIVED,
	/** The store called a second time, and the customer will come. */
	CONFIRMED,
	/** The customer was recognised in a store. */
	ARRIVED,
	/** To be delivered. */
	ORDERED,
	/** The recording of the call was checked, and was right. */
	QUALITY_PASSED,
	/** The recording of the call was checked, and was not right. */
	QUALITY_FAILED,
	/** Agreement and delivery slip were printed. */
	PRINTED,
	/** Entered into the system of the business hall. */
	ENTERED,
	/** Picked and packed. */
	PACKED,
	/** The courier has it. */
	COLLECTED,
	/** The courier tried to reach the customer. */
	CONTACTED,
	/** The courier tried to reach the customer, and they agreed on a visit. */
	VISIT_AGREED,
	/** Handed over and paid. */
	DELIVERED,
	/** The courier brought it back. */
	UNDELIVERED,
	/** The customer uses it. */
	ACTIVATED,
	/** The gift for those who come was handed out; once for each lead (G23). */
	GIFT_GIVEN,
	/** What was paid has reached the accounts. */
	RECONCILED,
	/** The customer does not want it. */
	REFUSED,
	/** Time ran out: nobody did anything in time. */
	LAPSED,
	/** Somebody wrote something down. */
	NOTED;

	/** True for each time that the courier tries to reach the customer. */
	boolean isDeliveryContact() {
		return this == CONTACTED || this == VISIT_AGREED;
	}

	/** True when somebody speaks to the customer, or tries to. */
	public boolean isContact() {
		return this == CALLED || this == INTENT || this == CONFIRMED || isDeliveryContact();
	}

}
