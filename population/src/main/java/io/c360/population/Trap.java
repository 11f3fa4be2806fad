package io.c360.population;

/** A way to be wrong about who is who, planted on purpose. */
public enum Trap {

	/** Relatives with the same family name give one phone. */
	SHARED_PHONE,
	/** People who are not related live at one address. */
	CO_TENANTS,
	/** Workers of one company live in its dormitory. */
	DORMITORY,
	/** Same birth date, family name and address; another given name and number. */
	TWINS,
	/** Father and son with names that are easily confused. */
	SIMILAR_FATHER_AND_SON,
	/**
	 * A mobile that belonged to somebody else before; one case has the old and the new
	 * owner.
	 */
	RECYCLED_MOBILE,
	/** A shop wrote its own phone into the records of its customers. */
	SHOP_PHONE,
	/**
	 * Different people with the same full name, sex and city, born within a few years.
	 */
	SAME_NAME_SAME_CITY,
	/** A couple uses one mailbox. */
	SHARED_EMAIL,
	/** A family pays by one account. */
	SHARED_ACCOUNT,
	/** A value that stands for "unknown": 13800000000, 无, test, 1900-01-01, 000000. */
	JUNK_VALUE,
	/** The same person twice in one system. */
	DUPLICATE_RECORD,
	/** A resident number that was mistyped, so its check digit is wrong. */
	MISTYPED_RESIDENT_ID,
	/** The resident number in its old form of 15 digits. */
	OLD_RESIDENT_ID,
	/** A person who changed their name. */
	FORMER_NAME,
	/** A name, mobile or address that is no longer right. */
	STALE_VALUE,
	/** A record that has nothing in common with the person's others but a weak hint. */
	UNLINKABLE_RECORD,
	/** Somebody who hops between low-price offers and joins again and again. */
	FLEA_CUSTOMER,
	/** A rival's account manager who calls members of a company before they leave. */
	RIVAL_ACCOUNT_MANAGER

}
