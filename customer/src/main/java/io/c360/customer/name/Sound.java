package io.c360.customer.name;

/**
 * A coarse phonetic skeleton for Latin names: first sound and consonants, so that Mohamed
 * and Muhammad, Candace and Kandace, Moony and Mooney sound alike.
 */
public final class Sound {

	private Sound() {
	}

	/** The skeleton of one folded word; empty for an empty word. */
	public static String of(String word) {
		var result = new StringBuilder(word.length());
		var last = ' ';
		for (int i = 0; i < word.length(); i++) {
			var c = word.charAt(i);
			var next = (i + 1 < word.length()) ? word.charAt(i + 1) : ' ';
			var sound = sound(c, next, i == 0);
			if ((c == 'p' && next == 'h') || (c == 'c' && next == 'k') || (c == 'g' && next == 'h')
					|| (c == 's' && next == 'c') || (c == 'w' && next == 'r' && i == 0)
					|| (c == 'k' && next == 'n' && i == 0)) {
				if (c == 'w' || c == 'k') {
					continue;
				}
				i++;
			}
			if (sound != 0 && sound != last) {
				result.append(sound);
			}
			if (c == 'x' && i > 0) {
				result.append('s');
			}
			last = (sound != 0) ? sound : ' ';
		}
		return result.toString();
	}

	private static char sound(char c, char next, boolean first) {
		return switch (c) {
			case 'a', 'e', 'i', 'o', 'u', 'y' -> first ? 'a' : (char) 0;
			case 'h', 'w' -> first ? c : (char) 0;
			case 'c' -> (next == 'e' || next == 'i' || next == 'y') ? 's' : 'k';
			case 'q', 'x' -> 'k';
			case 'g' -> (next == 'h' && !first) ? (char) 0 : (next == 'e' || next == 'i') && first ? 'j' : 'g';
			case 'p' -> (next == 'h') ? 'f' : 'p';
			case 'z' -> 's';
			case 'v' -> 'f';
			case 'd' -> (next == 't') ? (char) 0 : 'd';
			default -> c;
		};
	}

}
