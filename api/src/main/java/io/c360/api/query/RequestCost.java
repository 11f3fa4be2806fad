package io.c360.api.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request costs, as {@code extensions.cost} says it.
 *
 * @param most how much one request may cost
 */
record RequestCost(int requested, int most) {

	boolean isTooMuch() {
		return this.requested > this.most;
	}

	Map<String, Object> extension() {
		var extension = new LinkedHashMap<String, Object>();
		extension.put("requested", this.requested);
		extension.put("most", this.most);
		return extension;
	}

}
