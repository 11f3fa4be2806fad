package io.c360.graph.sale;

import java.util.Objects;

import io.c360.customer.campaign.Campaign;
import io.c360.customer.sale.FlashSale;
import io.c360.customer.sale.Stock;

/** A sale, and what is taken of it. */
public record SaleView(Campaign campaign, Stock stock) {

	/** Where, when and how much. */
	public FlashSale sale() {
		return Objects.requireNonNull(this.campaign.sale(), "a sale has a session");
	}

	/** True when its campaign is over. */
	public boolean ended() {
		return this.campaign.status().equals("ended");
	}

}
