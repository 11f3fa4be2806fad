package io.c360.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.RejectCode;
import org.junit.jupiter.api.Test;

import static io.c360.ingest.read.Texts.codes;
import static io.c360.ingest.read.Texts.found;
import static io.c360.ingest.read.Texts.join;
import static io.c360.ingest.read.Texts.utf8;
import static io.c360.ingest.read.Texts.utf8Bytes;
import static org.assertj.core.api.Assertions.assertThat;

class ReadersTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@Test
	void findsLinesWhateverTheirEnds() throws IOException {
		assertThat(found(Layout.NDJSON, utf8("a\nb\r\nc\rd\n\n\u2028e"), StandardCharsets.UTF_8)).containsExactly(
				new Found.Line(1, "a"), new Found.Line(2, "b"), new Found.Line(3, "c"), new Found.Line(4, "d"),
				new Found.Line(6, "\u2028e"));
	}

	@Test
	void passesOverALineThatIsTooLongWithoutKeepingIt() throws IOException {
		var in = new EndlessLine(1L << 28);

		var found = found(Layout.NDJSON, in, StandardCharsets.UTF_8);

		assertThat(found).hasSize(2);
		assertThat(codes(found)).containsExactly(RejectCode.TOO_LARGE);
		assertThat(found.getLast()).isEqualTo(new Found.Line(2, "next"));
	}

	@Test
	void rejectsTheLineThatIsNotInTheDeclaredCharacterSetAndGoesOn() throws IOException {
		var bytes = join(utf8Bytes("一\n"), "二\n".getBytes(GB18030), utf8Bytes("三\n"));

		var found = found(Layout.NDJSON, new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);

		assertThat(codes(found)).containsExactly(RejectCode.BAD_ENCODING);
		assertThat(found).extracting(Found::position).containsExactly(1L, 2L, 3L);
	}

	@Test
	void keepsACharacterThatOnlyLooksLikeADecodingMistake() throws IOException {
		assertThat(found(Layout.NDJSON, utf8("\uFFFD"), StandardCharsets.UTF_8))
			.containsExactly(new Found.Line(1, "\uFFFD"));
	}

	@Test
	void readsADocumentThatIsAnArrayAnObjectOrASequence() throws IOException {
		assertThat(found(Layout.JSON, utf8("[{\"a\":1},\n{\"a\":2}]"), StandardCharsets.UTF_8)).hasSize(2);
		assertThat(found(Layout.JSON, utf8("{\n\"a\":1}"), StandardCharsets.UTF_8)).hasSize(1);
		assertThat(found(Layout.JSON, utf8("{\"a\":1} {\"a\":2}"), StandardCharsets.UTF_8)).hasSize(2);
	}

	@Test
	void saysWhereADocumentBreaks() throws IOException {
		var found = found(Layout.JSON, utf8("[{\"a\":1},{\"a\":"), StandardCharsets.UTF_8);

		assertThat(found).extracting(Found::position).containsExactly(1L, 2L);
		assertThat(codes(found)).containsExactly(RejectCode.MALFORMED);
	}

	@Test
	void refusesAnObjectOfADocumentThatIsTooLarge() throws IOException {
		var large = "{\"a\":[" + "1,".repeat(Contract.MAX_BYTES) + "1]}";

		assertThat(codes(found(Layout.JSON, utf8(large), StandardCharsets.UTF_8)))
			.containsExactly(RejectCode.TOO_LARGE);
	}

	/** A line that would not fit into the memory, and a short one. */
	private static final class EndlessLine extends InputStream {

		private static final byte[] END = "\nnext\n".getBytes(StandardCharsets.UTF_8);

		private long left;

		private int ended;

		EndlessLine(long length) {
			this.left = length;
		}

		@Override
		public int read() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read(byte[] bytes, int from, int length) {
			if (this.left > 0) {
				var read = (int) Math.min(length, this.left);
				Arrays.fill(bytes, from, from + read, (byte) 'x');
				this.left -= read;
				return read;
			}
			if (this.ended == END.length) {
				return -1;
			}
			bytes[from] = END[this.ended++];
			return 1;
		}

	}

}
