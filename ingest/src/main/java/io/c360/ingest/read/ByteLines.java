package io.c360.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, which end with LF, CRLF or CR. A line that is too long is
 * passed over, not kept. The bytes of line ends mean nothing else in UTF-8 and GB18030.
 */
final class ByteLines {

	private final InputStream in;

	private final int max;

	private final byte[] buffer = new byte[1 << 16];

	private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);

	private int next;

	private int end;

	private long number;

	private boolean afterReturn;

	private @Nullable IOException broken;

	ByteLines(InputStream in, int max) {
		this.in = in;
		this.max = max;
	}

	/** The next line without its end; null behind the last one. */
	@Nullable ByteLine next() throws IOException {
		this.line.reset();
		var length = 0L;
		while (true) {
			if (this.next == this.end && !fill()) {
				return last(length);
			}
			skipRestOfLineEnd();
			var from = this.next;
			while (this.next < this.end && this.buffer[this.next] != '\n' && this.buffer[this.next] != '\r') {
				this.next++;
			}
			length += this.next - from;
			if (length <= this.max) {
				this.line.write(this.buffer, from, this.next - from);
			}
			if (this.next < this.end) {
				this.afterReturn = this.buffer[this.next++] == '\r';
				return new ByteLine(++this.number, this.line.toByteArray(), length > this.max, false);
			}
		}
	}

	private @Nullable ByteLine last(long length) throws IOException {
		if (length > 0) {
			return new ByteLine(++this.number, this.line.toByteArray(), length > this.max, this.broken != null);
		}
		if (this.broken != null) {
			throw this.broken;
		}
		return null;
	}

	private void skipRestOfLineEnd() {
		if (this.afterReturn && this.buffer[this.next] == '\n') {
			this.next++;
		}
		this.afterReturn = false;
	}

	private boolean fill() {
		if (this.broken != null) {
			return false;
		}
		try {
			this.next = 0;
			this.end = Math.max(0, this.in.read(this.buffer));
			return this.end > 0;
		}
		catch (IOException problem) {
			this.end = 0;
			this.broken = problem;
			return false;
		}
	}

	/**
	 * One line.
	 *
	 * @param number from 1
	 * @param tooLong true when it was passed over; its bytes mean nothing then
	 * @param cut true when the input broke off in it
	 */
	record ByteLine(long number, byte[] bytes, boolean tooLong, boolean cut) {
	}

}
