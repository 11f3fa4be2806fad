package io.c360.graph.identity;

import io.c360.customer.identity.IdentityModel;
import org.jspecify.annotations.Nullable;

/**
 * A model that is in use, with the records that it made ready lately.
 *
 * @param kept under which id it lies in the graph; null for the one that the program
 * brought along
 */
record ModelInUse(@Nullable String kept, IdentityModel model, PreparedRecords prepared) {

	static ModelInUse of(@Nullable String kept, IdentityModel model) {
		return new ModelInUse(kept, model, new PreparedRecords(model));
	}

}
