package io.c360.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class Bounded extends FilterInputStream {

	private long left;

	private Bounded(InputStream in, long left) {
		super(in);
		this.left = left;
	}

	static InputStream to(long size, InputStream in) {
		return new Bounded(in, size);
	}

	@Override
	public int read() throws IOException {
		if (this.left <= 0) {
			return -1;
		}
		var read = super.read();
		this.left -= (read < 0) ? 0 : 1;
		return read;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		if (this.left <= 0) {
			return (length == 0) ? 0 : -1;
		}
		var read = super.read(bytes, from, (int) Math.min(length, this.left));
		this.left -= Math.max(0, read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
