package io.c360.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.RejectCode;
import org.jspecify.annotations.Nullable;

/** Lines of text that are not blank; a line that is no text is found broken. */
final class TextLines implements RecordReader {

	private static final Decoded.Rejected CUT = new Decoded.Rejected(RejectCode.TRUNCATED, null,
			"The input breaks off in this record; send the whole input again.");

	private final ByteLines lines;

	private final Charset charset;

	TextLines(InputStream in, Charset charset) {
		this.lines = new ByteLines(in, Contract.MAX_BYTES);
		this.charset = charset;
	}

	@Override
	public @Nullable Found next() throws IOException {
		while (this.lines.next()) {
			var number = this.lines.number();
			if (this.lines.isTooLong()) {
				return new Found.Broken(number, Contract.tooLarge(), null);
			}
			var text = StrictText.of(this.lines.bytes(), this.charset);
			if (this.lines.isCut()) {
				return new Found.Broken(number, CUT, text);
			}
			if (text == null) {
				return new Found.Broken(number, new Decoded.Rejected(RejectCode.BAD_ENCODING, null,
						"It is not %s; say which character set it has.".formatted(this.charset.name())), null);
			}
			if (!text.isBlank()) {
				return new Found.Line(number, text);
			}
		}
		return null;
	}

}
