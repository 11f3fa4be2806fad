package io.c360.ingest.contract;

/** Which characters a record may hold. */
final class Characters {

	private static final int NAME = 60;

	private Characters() {
	}

	/** True unless there is a NUL or half of a surrogate pair, which no store keeps. */
	static boolean areFit(String text) {
		for (var i = 0; i < text.length(); i++) {
			var c = text.charAt(i);
			if (c == 0) {
				return false;
			}
			if (Character.isSurrogate(c)) {
				if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
					return false;
				}
				i++;
			}
		}
		return true;
	}

	/**
	 * The name of a field as it may stand in an answer or a log: a name from outside may
	 * be anything, even personal data.
	 */
	static String speakable(String name) {
		var plain = !name.isEmpty() && name.length() <= NAME
				&& name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "@_-$ []".indexOf(c) >= 0)
				&& name.chars().filter(c -> c >= '0' && c <= '9').count() < 6;
		return plain ? name : "(a name of %d characters)".formatted(name.length());
	}

}
