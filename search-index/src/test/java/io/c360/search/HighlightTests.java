package io.c360.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTests {

	@Test
	void takesWhatWasFoundApartFromWhatStandsAround() {
		var highlight = Highlight.of("the \uE000slow\uE001 line of \uE000宽\uE001\uE000带\uE001");

		assertThat(highlight.pieces()).containsExactly(new Highlight.Piece("the ", false),
				new Highlight.Piece("slow", true), new Highlight.Piece(" line of ", false),
				new Highlight.Piece("宽带", true));
	}

	@Test
	void leavesMarkupTextAndTextThatNothingIsFoundInAsItIs() {
		assertThat(Highlight.of("<b>x</b>").pieces()).containsExactly(new Highlight.Piece("<b>x</b>", false));
	}

}
