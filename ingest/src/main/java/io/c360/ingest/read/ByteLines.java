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

	private long length;

	private boolean afterReturn;

	private boolean cut;

	private @Nullable IOException broken;

	ByteLines(InputStream in, int max) {
		this.in = in;
		this.max = max;
	}

	/**
	 * Goes to the next line; false behind the last one.
	 * @throws IOException where the input broke off
	 */
	boolean next() throws IOException {
		this.line.reset();
		this.length = 0;
		while (this.next < this.end || fill()) {
			skipRestOfLineEnd();
			if (takeUntilLineEnd()) {
				this.number++;
				return true;
			}
		}
		if (this.length > 0) {
			this.number++;
			this.cut = this.broken != null;
			return true;
		}
		if (this.broken != null) {
			throw this.broken;
		}
		return false;
	}

	/** Number of the line, from 1. */
	long number() {
		return this.number;
	}

	/** The line without its end; meaningless when it is too long. */
	byte[] bytes() {
		return this.line.toByteArray();
	}

	/** True when the line was passed over. */
	boolean isTooLong() {
		return this.length > this.max;
	}

	/** True when the input broke off in the line. */
	boolean isCut() {
		return this.cut;
	}

	private boolean takeUntilLineEnd() {
		var from = this.next;
		while (this.next < this.end && this.buffer[this.next] != '\n' && this.buffer[this.next] != '\r') {
			this.next++;
		}
		this.length += this.next - from;
		if (this.length <= this.max) {
			this.line.write(this.buffer, from, this.next - from);
		}
		if (this.next == this.end) {
			return false;
		}
		this.afterReturn = this.buffer[this.next++] == '\r';
		return true;
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

}
