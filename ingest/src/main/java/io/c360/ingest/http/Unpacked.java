package io.c360.ingest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The body of a request, unpacked when it came packed. What unpacks to much more than any
 * text does is no text: it is refused where that shows.
 */
final class Unpacked extends FilterInputStream {

	private static final int BUFFER = 1 << 16;

	/** Records pack to a tenth; nothing honest packs to less than a hundredth. */
	private static final long RATIO = 200;

	/** Too little to judge. */
	private static final long FREE = 4 << 20;

	private final Counted packed;

	private long read;

	private Unpacked(InputStream unpacking, Counted packed) {
		super(unpacking);
		this.packed = packed;
	}

	/**
	 * The text of a body.
	 * @throws Unsupported when it is packed in another way than gzip
	 */
	static InputStream of(HttpServletRequest request) throws IOException {
		var encoding = request.getHeader("Content-Encoding");
		if (encoding == null || encoding.equalsIgnoreCase("identity")) {
			return request.getInputStream();
		}
		if (!encoding.equalsIgnoreCase("gzip")) {
			throw new Unsupported();
		}
		var packed = new Counted(request.getInputStream());
		return new Unpacked(new GZIPInputStream(packed, BUFFER), packed);
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		var count = super.read(bytes, from, length);
		this.read += Math.max(0, count);
		if (this.read > FREE && this.read > RATIO * this.packed.count) {
			throw new Bomb();
		}
		return count;
	}

	/** Packed in a way that is not understood. */
	static final class Unsupported extends IOException {

		private static final long serialVersionUID = 1L;

	}

	/** It unpacks to much more than it is. */
	static final class Bomb extends IOException {

		private static final long serialVersionUID = 1L;

	}

	/** Counts what was packed. */
	private static final class Counted extends FilterInputStream {

		private long count;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			var read = super.read();
			this.count += (read < 0) ? 0 : 1;
			return read;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			var read = super.read(bytes, from, length);
			this.count += Math.max(0, read);
			return read;
		}

	}

}
