package io.c360.customer.campaign;

import java.time.LocalDate;
import java.util.List;

import io.c360.customer.Kind;

import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.SourceFact;
import io.c360.customer.sale.FlashSale;
import org.jspecify.annotations.Nullable;

/**
 * A campaign of the marketing department, as it last stood. It is about no party.
 *
 * @param action what it proposes, by its id in the catalogue
 * @param sale the flash sale that it holds; null for none
 * @param recurs how it comes back every month; null when it takes place once
 * @param design how it is thought out, in the four parts of the template
 */
public record Campaign(RecordId id, long version, String name, String status, @Nullable LocalDate startDate,
		@Nullable LocalDate endDate, List<String> channels, @Nullable String action, @Nullable String description,
		@Nullable FlashSale sale, @Nullable Recurrence recurs, @Nullable CampaignDesign design) implements SourceFact {

	/** A campaign that takes place once, holds no flash sale and has no design. */
	public Campaign(RecordId id, long version, String name, String status, @Nullable LocalDate startDate,
			@Nullable LocalDate endDate, List<String> channels, @Nullable String action, @Nullable String description) {
		this(id, version, name, status, startDate, endDate, channels, action, description, null, null, null);
	}

	@Override
	public @Nullable PartyReference party() {
		return null;
	}

	@Override
	public Kind kind() {
		return Kind.CAMPAIGN;
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return kind() + " " + this.id;
	}

}
