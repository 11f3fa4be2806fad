package io.c360.customer.lead;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

import io.c360.customer.RecordId;

/**
 * The code that a customer names at the store: nine digits and letters and one that tells
 * a slip of the tongue. It has no I, L, O, U and V, which are taken for others.
 */
public final class DispatchCode {

	/** As many as a prime: each slip and each swap changes the remainder. */
	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTWXYZ";

	private static final int LENGTH = 9;

	private DispatchCode() {
	}

	/** The code of a dispatch: always the same one for the same dispatch. */
	public static String of(RecordId dispatch) {
		var hash = sha256(dispatch.toString());
		var code = new StringBuilder();
		for (int place = 0; place < LENGTH; place++) {
			code.append(DIGITS.charAt(Math.floorMod(hash[place], DIGITS.length())));
		}
		return code.append(check(code)).toString();
	}

	/**
	 * A code as it is kept, however it was written; ours, or one of another system as it
	 * is.
	 */
	public static String normalise(String written) {
		return written.strip()
			.toUpperCase(Locale.ROOT)
			.replace(" ", "")
			.replace("-", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
	}

	/**
	 * True for what may be a code of ours, as it is kept; false when a digit of it is
	 * wrong.
	 */
	public static boolean isOurs(String code) {
		return code.length() == LENGTH + 1 && code.chars().limit(LENGTH).allMatch(digit -> DIGITS.indexOf(digit) >= 0)
				&& check(code.substring(0, LENGTH)) == code.charAt(LENGTH);
	}

	private static char check(CharSequence code) {
		int sum = 0;
		for (int place = 0; place < LENGTH; place++) {
			sum += (place + 2) * DIGITS.indexOf(code.charAt(place));
		}
		return DIGITS.charAt(sum % DIGITS.length());
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
