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

	private final ByteLines lines;

	private final Charset charset;

	TextLines(InputStream in, Charset charset) {
		this.lines = new ByteLines(in, Contract.MAX_BYTES);
		this.charset = charset;
	}

	@Override
	public @Nullable Found next() throws IOException {
		while (true) {
			var line = this.lines.next();
			if (line == null) {
				return null;
			}
			if (line.tooLong()) {
				return new Found.Broken(line.number(), Contract.tooLarge(), null);
			}
			var text = StrictText.of(line.bytes(), this.charset);
			if (line.cut()) {
				return new Found.Broken(line.number(), new Decoded.Rejected(RejectCode.TRUNCATED, null,
						"The input breaks off in this record; send the whole input again."), text);
			}
			if (text == null) {
				return new Found.Broken(line.number(), new Decoded.Rejected(RejectCode.BAD_ENCODING, null,
						"It is not %s; say which character set it has.".formatted(this.charset.name())), null);
			}
			if (!text.isBlank()) {
				return new Found.Line(line.number(), text);
			}
		}
	}

}
