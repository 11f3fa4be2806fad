package io.c360.customer.lead;

/** How far a lead has come. */
public enum LeadState {

	/** Nothing happened yet. */
	NEW,
	/** Called, and no answer to the question yet. */
	CALLED,
	/** Said yes on the call; nothing is agreed. */
	INTERESTED,
	/** Sent to a store, which has not read it. */
	DISPATCHED,
	/** The store has read it, and has to call a second time. */
	RECEIVED,
	/** The second call was made: the customer will come. */
	CONFIRMED,
	/** The customer came and was recognised. */
	ARRIVED,
	/** To be delivered; the recording of the call has to pass the quality check. */
	ORDERED,
	/** The quality check was passed. */
	CHECKED,
	/** Agreement and delivery slip are printed. */
	PRINTED,
	/** Entered into the system of the business hall. */
	ENTERED,
	/** Picked and packed by area. */
	PACKED,
	/** With the courier, who has to reach the customer. */
	AT_STATION,
	/** The courier agreed on a visit. */
	VISIT_AGREED,
	/** Handed over and paid; to be activated. */
	DELIVERED,
	/** Nothing came of it in time: the outbound centre calls for the second time. */
	FOLLOW_UP,
	/** Done: the customer uses what was sold. */
	ACTIVATED,
	/** Done: the customer said no. */
	REFUSED,
	/** Done: nothing came of it. */
	CLOSED_FAILED;

	/** True when nothing can follow but accounts. */
	public boolean isFinal() {
		return this == ACTIVATED || this == REFUSED || this == CLOSED_FAILED;
	}

	/** True while a courier has to reach the customer. */
	boolean isWithCourier() {
		return this == AT_STATION || this == VISIT_AGREED;
	}

	/** True while a store has to do something about it, or the customer is on the way. */
	public boolean isWithStore() {
		return this == DISPATCHED || this == RECEIVED || this == CONFIRMED || this == ARRIVED;
	}

}
