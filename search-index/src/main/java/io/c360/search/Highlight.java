package io.c360.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a text at which a customer was found, in pieces: nothing in it is markup.
 */
public record Highlight(List<Piece> pieces) {

	/**
	 * Characters that mean nothing anywhere: the server puts them around what it found.
	 */
	static final String BEGIN = "\uE000";

	static final String END = "\uE001";

	public Highlight {
		pieces = List.copyOf(pieces);
	}

	/** Takes what the server marked apart. */
	static Highlight of(String marked) {
		var pieces = new ArrayList<Piece>();
		for (var part : marked.split(BEGIN, -1)) {
			var end = part.indexOf(END);
			if (end > 0) {
				pieces.add(new Piece(part.substring(0, end), true));
			}
			var rest = part.substring(end + 1);
			if (!rest.isEmpty()) {
				pieces.add(new Piece(rest, false));
			}
		}
		return new Highlight(joined(pieces));
	}

	/** Characters that follow each other were found together. */
	private static List<Piece> joined(List<Piece> pieces) {
		var joined = new ArrayList<Piece>();
		for (var piece : pieces) {
			if (!joined.isEmpty() && joined.getLast().found() == piece.found()) {
				var before = joined.removeLast();
				joined.add(new Piece(before.text() + piece.text(), piece.found()));
			}
			else {
				joined.add(piece);
			}
		}
		return joined;
	}

	/** Nothing: what was said is personal data. */
	@Override
	public String toString() {
		return "highlight";
	}

	/**
	 * Some characters.
	 *
	 * @param found whether they are what was looked for
	 */
	public record Piece(String text, boolean found) {

		/** Nothing: what was said is personal data. */
		@Override
		public String toString() {
			return "piece";
		}

	}

}
