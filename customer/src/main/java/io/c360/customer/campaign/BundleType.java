package io.c360.customer.campaign;

import java.util.Collection;

import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;

/** What customers had before they bought (E16); everybody has exactly one. */
public enum BundleType {

	/** A mobile number and broadband. */
	MOBILE_AND_BROADBAND("移动+宽带"),
	/** A mobile number only. */
	MOBILE_ONLY("单移动"),
	/** Broadband only. */
	BROADBAND_ONLY("单宽带"),
	/** Nothing. */
	PURE_NEW("纯新增");

	private final String chinese;

	BundleType(String chinese) {
		this.chinese = chinese;
	}

	/** What the source calls it. */
	public String chinese() {
		return this.chinese;
	}

	/** By what is in use: what runs on a mobile number, and what does not. */
	public static BundleType of(Collection<Subscription> subscriptions) {
		var held = subscriptions.stream()
			.filter(one -> one.status() == SubscriptionStatus.ACTIVE || one.status() == SubscriptionStatus.SUSPENDED)
			.toList();
		boolean mobile = held.stream().anyMatch(one -> one.msisdn() != null);
		boolean broadband = held.stream().anyMatch(one -> one.msisdn() == null);
		if (mobile) {
			return broadband ? MOBILE_AND_BROADBAND : MOBILE_ONLY;
		}
		return broadband ? BROADBAND_ONLY : PURE_NEW;
	}

}
