package io.c360.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

import io.c360.customer.CustomerProblem;

/**
 * A file as it was when we first looked at it: what is appended later is not read, and a
 * change is noticed.
 */
public final class SourceFile {

	private static final int SAMPLE = 1 << 16;

	private static final int TELLING = 6;

	private final Path path;

	private final Charset charset;

	private final long size;

	private final String hash;

	private SourceFile(Path path, Charset charset, long size, String hash) {
		this.path = path;
		this.charset = charset;
		this.size = size;
		this.hash = hash;
	}

	/**
	 * Looks at a file.
	 * @throws CustomerProblem.Invalid when it is no file that can be read as text of that
	 * character set
	 */
	public static SourceFile open(Path path, Charset charset) throws IOException {
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new CustomerProblem.Invalid(path + " is not a file that can be read");
		}
		var size = Files.size(path);
		var file = new SourceFile(path, charset, size, hash(path, size));
		file.refuseOtherCharset();
		return file;
	}

	/** SHA-256 of its bytes, in hexadecimal. */
	public String hash() {
		return this.hash;
	}

	/** Its size on disk, in bytes. */
	public long size() {
		return this.size;
	}

	/** Its text, unpacked, without a byte order mark. */
	public InputStream text() throws IOException {
		var in = new BufferedInputStream(unpacked(), SAMPLE);
		in.mark(3);
		var start = in.readNBytes(3);
		if (!startsWith(start, 0xEF, 0xBB, 0xBF)) {
			in.reset();
		}
		return in;
	}

	/** True when the bytes that were looked at first are there no more. */
	public boolean hasChanged() throws IOException {
		return Files.size(this.path) < this.size || !hash(this.path, this.size).equals(this.hash);
	}

	private InputStream unpacked() throws IOException {
		var in = new BufferedInputStream(Bounded.to(this.size, Files.newInputStream(this.path)), SAMPLE);
		in.mark(2);
		var isPacked = startsWith(in.readNBytes(2), 0x1F, 0x8B);
		in.reset();
		return isPacked ? new GZIPInputStream(in, SAMPLE) : in;
	}

	private void refuseOtherCharset() throws IOException {
		byte[] sample;
		try (var in = unpacked()) {
			sample = in.readNBytes(SAMPLE);
		}
		if (startsWith(sample, 0xFF, 0xFE) || startsWith(sample, 0xFE, 0xFF)) {
			throw new CustomerProblem.Invalid(this.path + " is UTF-16; save it as UTF-8");
		}
		if (startsWith(sample, 'P', 'A', 'R', '1')) {
			throw new CustomerProblem.Invalid(this.path + " is Parquet; export it as NDJSON or CSV");
		}
		if (startsWith(sample, 'P', 'K', 3, 4)) {
			throw new CustomerProblem.Invalid(
					this.path + " is a zip archive or a spreadsheet; unpack it, or save it as CSV");
		}
		if (!this.charset.equals(StandardCharsets.UTF_8) && isUtf8(sample)) {
			throw new CustomerProblem.Invalid(
					"%s is UTF-8, not %s; leave the character set out".formatted(this.path, this.charset.name()));
		}
	}

	private static boolean isUtf8(byte[] sample) {
		if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
			return true;
		}
		var end = sample.length;
		while (end > 0 && end > sample.length - 4 && sample.length == SAMPLE && sample[end - 1] < 0) {
			end--;
		}
		var whole = Arrays.copyOf(sample, end);
		var text = new String(whole, StandardCharsets.UTF_8);
		return text.codePoints().filter(c -> c > 0x7FF).count() >= TELLING
				&& StrictText.isValid(whole, StandardCharsets.UTF_8);
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		if (bytes.length < start.length) {
			return false;
		}
		for (var i = 0; i < start.length; i++) {
			if ((bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	private static String hash(Path path, long size) throws IOException {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			try (var in = new DigestInputStream(Bounded.to(size, Files.newInputStream(path)), digest)) {
				var buffer = new byte[SAMPLE];
				var read = 0;
				while (read >= 0) {
					read = in.read(buffer);
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException problem) {
			throw new IllegalStateException(problem);
		}
	}

}
