package io.c360.api.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import io.c360.customer.CustomerId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is known of a customer, as one JSON text.
 *
 * @param sha256 of the text
 */
record CustomerExport(CustomerId customer, Instant at, String json, String sha256, int things) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static CustomerExport of(CustomerId customer, SortedMap<String, List<Map<String, Object>>> known, Instant now) {
		var all = new LinkedHashMap<String, Object>();
		all.put("customer", customer.toString());
		all.put("at", now.toString());
		all.putAll(known);
		var json = JSON.writeValueAsString(all);
		return new CustomerExport(customer, now, json, sha256(json),
				known.values().stream().mapToInt(List::size).sum());
	}

	private static String sha256(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The id only: the rest is personal data. */
	@Override
	public String toString() {
		return "export of " + this.customer;
	}

}
