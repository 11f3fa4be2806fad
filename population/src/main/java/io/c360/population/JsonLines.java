package io.c360.population;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON objects, one a line, straight into UTF-8 bytes. Names are taken as they
 * are, values are escaped.
 */
final class JsonLines {

	private byte[] bytes;

	private int length;

	private int lines;

	JsonLines() {
		this.bytes = new byte[512];
	}

	JsonLines open() {
		return put('{');
	}

	/** Ends the object and the line. */
	void end() {
		put('}').put('\n');
		this.lines++;
	}

	JsonLines object(String name) {
		return name(name).put('{');
	}

	JsonLines array(String name) {
		return name(name).put('[');
	}

	/** Begins an object inside a list. */
	JsonLines item() {
		return comma().put('{');
	}

	JsonLines close() {
		return put('}');
	}

	JsonLines closeArray() {
		return put(']');
	}

	JsonLines text(String name, String value) {
		return name(name).quoted(value);
	}

	JsonLines element(String value) {
		return comma().quoted(value);
	}

	JsonLines number(String name, long value) {
		return name(name).digits(value);
	}

	JsonLines flag(String name, boolean value) {
		return name(name).ascii(Boolean.toString(value));
	}

	/** An amount in fen. */
	JsonLines money(String name, long fen) {
		return object(name).number("amount", fen).text("currency", "CNY").close();
	}

	JsonLines instant(String name, long epochSecond) {
		name(name).put('"').date(Math.floorDiv(epochSecond, 86_400L)).put('T');
		int second = (int) Math.floorMod(epochSecond, 86_400L);
		return two(second / 3600).put(':').two(second / 60 % 60).put(':').two(second % 60).put('Z').put('"');
	}

	JsonLines day(String name, long epochDay) {
		return name(name).put('"').date(epochDay).put('"');
	}

	int lines() {
		return this.lines;
	}

	byte[] toByteArray() {
		return Arrays.copyOf(this.bytes, this.length);
	}

	String text() {
		return new String(this.bytes, 0, this.length, StandardCharsets.UTF_8);
	}

	private JsonLines name(String name) {
		return comma().put('"').ascii(name).put('"').put(':');
	}

	private JsonLines comma() {
		byte last = (this.length > 0) ? this.bytes[this.length - 1] : (byte) '[';
		return (last == '{' || last == '[') ? this : put(',');
	}

	/** The civil date of a day since 1970 (Howard Hinnant's algorithm). */
	private JsonLines date(long epochDay) {
		long shifted = epochDay + 719_468;
		long era = Math.floorDiv(shifted, 146_097L);
		int ofEra = (int) (shifted - era * 146_097);
		int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
		int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
		int shiftedMonth = (5 * ofYear + 2) / 153;
		int day = ofYear - (153 * shiftedMonth + 2) / 5 + 1;
		int month = (shiftedMonth < 10) ? shiftedMonth + 3 : shiftedMonth - 9;
		long year = yearOfEra + era * 400 + ((month <= 2) ? 1 : 0);
		return digits(year).put('-').two(month).put('-').two(day);
	}

	private JsonLines two(int value) {
		return put('0' + value / 10).put('0' + value % 10);
	}

	private JsonLines digits(long value) {
		if (value < 0) {
			return put('-').digits(-value);
		}
		return ((value >= 10) ? digits(value / 10) : this).put((int) ('0' + value % 10));
	}

	private JsonLines ascii(String text) {
		for (int i = 0; i < text.length(); i++) {
			put(text.charAt(i));
		}
		return this;
	}

	private JsonLines quoted(String text) {
		put('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
				int point = text.codePointAt(i++);
				put(0xF0 | point >> 18).put(0x80 | (point >> 12 & 0x3F))
					.put(0x80 | (point >> 6 & 0x3F))
					.put(0x80 | (point & 0x3F));
			}
			else if (c >= 0x800) {
				put(0xE0 | c >> 12).put(0x80 | (c >> 6 & 0x3F)).put(0x80 | (c & 0x3F));
			}
			else if (c >= 0x80) {
				put(0xC0 | c >> 6).put(0x80 | (c & 0x3F));
			}
			else if (c == '"' || c == '\\') {
				put('\\').put(c);
			}
			else if (c < ' ') {
				ascii("\\u00").two16(c);
			}
			else {
				put(c);
			}
		}
		return put('"');
	}

	private JsonLines two16(int value) {
		return put(Character.forDigit(value >> 4, 16)).put(Character.forDigit(value & 15, 16));
	}

	private JsonLines put(int b) {
		if (this.length == this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, this.length * 2);
		}
		this.bytes[this.length++] = (byte) b;
		return this;
	}

}
