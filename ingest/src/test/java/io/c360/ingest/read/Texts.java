package io.c360.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import io.c360.ingest.contract.RejectCode;

/** Texts as bytes, and what readers find in them. */
final class Texts {

	private Texts() {
	}

	static List<Found> found(Layout layout, InputStream in, Charset charset) throws IOException {
		var found = new ArrayList<Found>();
		collect(layout.reader(in, charset, ','), found);
		return found;
	}

	static void collect(RecordReader reader, List<Found> found) throws IOException {
		for (var next = reader.next(); next != null; next = reader.next()) {
			found.add(next);
		}
	}

	static List<RejectCode> codes(List<Found> found) {
		return found.stream()
			.filter(Found.Broken.class::isInstance)
			.map(broken -> ((Found.Broken) broken).why().code())
			.toList();
	}

	static InputStream utf8(String text) {
		return new ByteArrayInputStream(utf8Bytes(text));
	}

	static byte[] utf8Bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] join(byte[]... parts) {
		var joined = new ByteArrayOutputStream();
		for (var part : parts) {
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}

	static byte[] packed(byte[] bytes) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

}
