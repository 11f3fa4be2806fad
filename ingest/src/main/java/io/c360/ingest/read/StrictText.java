package io.c360.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

import org.jspecify.annotations.Nullable;

/** Reads bytes as text and says so when they are not. */
public final class StrictText {

	private static final char REPLACEMENT = '\uFFFD';

	private StrictText() {
	}

	/** The text; null when the bytes mean nothing in the character set. */
	public static @Nullable String of(byte[] bytes, Charset charset) {
		var text = new String(bytes, charset);
		return (text.indexOf(REPLACEMENT) < 0 || isValid(bytes, charset)) ? text : null;
	}

	/** True when every byte means something. */
	static boolean isValid(byte[] bytes, Charset charset) {
		try {
			charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException _) {
			return false;
		}
	}

}
