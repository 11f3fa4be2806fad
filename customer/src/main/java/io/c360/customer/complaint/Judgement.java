package io.c360.customer.complaint;

import io.c360.customer.Money;
import org.jspecify.annotations.Nullable;

/** Whether the customer of a case is right, and what was given to make good. */
final class Judgement {

	private Validity validity = Validity.UNDECIDED;

	private @Nullable String judgedBy;

	private @Nullable String evidence;

	private @Nullable String remedy;

	private @Nullable Money compensation;

	/**
	 * Why an event is refused; null when it is not. Unjustified never earns compensation:
	 * neither one after the other, in any order.
	 */
	@Nullable String refusal(ComplaintEvent event) {
		var cost = event.remedyCost();
		if (event.type() == EventType.REMEDY_GIVEN && this.validity == Validity.UNJUSTIFIED) {
			return "An unjustified complaint earns no remedy";
		}
		if (cost != null && cost.amount() < 0) {
			return "A remedy does not cost less than nothing";
		}
		if (cost != null && this.compensation != null && !cost.currency().equals(this.compensation.currency())) {
			return "Remedies of one complaint are in one currency";
		}
		if (event.type() == EventType.JUDGED && event.validity() == Validity.UNJUSTIFIED && this.remedy != null) {
			return "A remedy was given already, which an unjustified complaint does not earn";
		}
		return null;
	}

	/** Takes a judgement over, unless a remedy was given already. */
	void judge(ComplaintEvent event) {
		if (event.validity() == Validity.UNJUSTIFIED && this.remedy != null) {
			return;
		}
		this.validity = (event.validity() != null) ? event.validity() : this.validity;
		this.judgedBy = event.author();
		this.evidence = (event.evidence() != null) ? event.evidence() : this.evidence;
	}

	/** Adds a remedy to those given before. */
	void remedy(ComplaintEvent event) {
		this.remedy = (event.remedy() != null) ? event.remedy() : "other";
		var cost = event.remedyCost();
		if (cost != null) {
			this.compensation = (this.compensation != null) ? this.compensation.plus(cost) : cost;
		}
	}

	/** Takes over what a status says of both. */
	void stated(ComplaintEvent event) {
		if (event.validity() != null && event.validity() != Validity.UNDECIDED) {
			judge(event);
		}
		if (event.remedy() != null && this.validity != Validity.UNJUSTIFIED) {
			remedy(event);
		}
	}

	Validity validity() {
		return this.validity;
	}

	@Nullable String judgedBy() {
		return this.judgedBy;
	}

	@Nullable String evidence() {
		return this.evidence;
	}

	@Nullable String remedy() {
		return this.remedy;
	}

	@Nullable Money compensation() {
		return this.compensation;
	}

}
