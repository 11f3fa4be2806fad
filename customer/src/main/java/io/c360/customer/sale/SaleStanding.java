package io.c360.customer.sale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * How a sale stands for one person.
 *
 * @param ended true when the campaign says that it is over
 * @param own what the person has claimed of it, by whichever record
 */
public record SaleStanding(RecordId id, FlashSale sale, boolean ended, Stock stock, List<Claim> own) {

	public SaleStanding {
		own = List.copyOf(own);
	}

	/** A verdict, and why. */
	public record Verdict(ClaimOutcome outcome, @Nullable Claim earlier, @Nullable String because) {
	}

	/**
	 * Whether the person may have a piece.
	 * @throws CustomerProblem.Invalid when it is not said of which product
	 */
	public Verdict judge(ClaimOrder order, Instant now) {
		var product = order.product();
		if (this.sale.products().isEmpty() ? product != null
				: (product == null || !this.sale.products().containsKey(product))) {
			throw new CustomerProblem.Invalid(this.sale.products().isEmpty() ? "This sale has no products: name none"
					: "Name one of the products of this sale: " + String.join(", ", this.sale.products().keySet()));
		}
		var earlier = this.own.stream().filter(claim -> claim.stateAt(now).takesStock()).findFirst();
		if (earlier.isPresent()) {
			return new Verdict(ClaimOutcome.ALREADY_CLAIMED, earlier.get(), "One piece a person");
		}
		var closed = closed(order, now);
		if (closed.isPresent()) {
			return new Verdict(ClaimOutcome.NOT_OPEN, null, closed.get());
		}
		if (this.sale.remaining(product, this.stock) == 0) {
			return new Verdict(ClaimOutcome.SOLD_OUT, null,
					"Nothing is left; what is not collected becomes free again");
		}
		return new Verdict(ClaimOutcome.CLAIMED, null, null);
	}

	private Optional<String> closed(ClaimOrder order, Instant now) {
		if (this.ended) {
			return Optional.of("The campaign has ended");
		}
		if (now.isBefore(this.sale.begins())) {
			return Optional.of("The sale begins at " + this.sale.begins());
		}
		if (!now.isBefore(this.sale.ends())) {
			return Optional.of("The sale ended at " + this.sale.ends());
		}
		if (!this.sale.channel().equals(order.channel())) {
			return Optional.of("This session is held on the channel " + this.sale.channel());
		}
		var store = order.store();
		return (store == null || this.sale.isIn(store)) ? Optional.empty()
				: Optional.of("This store does not take part");
	}

}
