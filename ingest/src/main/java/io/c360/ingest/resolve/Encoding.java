package io.c360.ingest.resolve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.c360.customer.name.Pinyin;

/**
 * In which encoding a file is written, told by its first megabyte: UTF-8 when it is
 * valid, else GB18030 when that makes Chinese of it, else Windows-1252.
 */
final class Encoding {

	private static final int LOOKED_AT = 1 << 20;

	/** What is cut off in the middle of a character at the end of what was looked at. */
	private static final int LONGEST_CHARACTER = 4;

	private Encoding() {
	}

	static Charset of(Path file) throws IOException {
		var bytes = new byte[LOOKED_AT];
		int length;
		try (var in = Files.newInputStream(file)) {
			length = in.readNBytes(bytes, 0, LOOKED_AT);
		}
		if (length >= 2 && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
				|| (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff))) {
			return StandardCharsets.UTF_16;
		}
		if (isAll(bytes, length, StandardCharsets.UTF_8)) {
			return StandardCharsets.UTF_8;
		}
		var chinese = Charset.forName("GB18030");
		return isAll(bytes, length, chinese) && isChinese(new String(bytes, 0, length, chinese)) ? chinese
				: Charset.forName("windows-1252");
	}

	private static boolean isAll(byte[] bytes, int length, Charset charset) {
		var decoder = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		var in = ByteBuffer.wrap(bytes, 0, length);
		var out = CharBuffer.allocate(length + 1);
		return !decoder.decode(in, out, length < LOOKED_AT).isError()
				|| (length == LOOKED_AT && in.remaining() < LONGEST_CHARACTER);
	}

	/**
	 * Accented Latin letters read as GB18030 are rare signs between ASCII letters;
	 * Chinese comes in runs.
	 */
	private static boolean isChinese(String text) {
		var runs = 0;
		var single = 0;
		for (int i = 0; i < text.length(); i++) {
			if (Pinyin.isHan(text.charAt(i))) {
				var inRun = (i > 0 && Pinyin.isHan(text.charAt(i - 1)))
						|| (i + 1 < text.length() && Pinyin.isHan(text.charAt(i + 1)));
				runs += inRun ? 1 : 0;
				single += inRun ? 0 : 1;
			}
		}
		return runs > single;
	}

}
