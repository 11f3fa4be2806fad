package io.c360.search;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One short text for one content of a document. */
final class DocumentHash {

	private static final int BYTES = 12;

	private static final List<RecordComponent> CONTENT = Stream.of(CustomerDocument.class.getRecordComponents())
		.filter(component -> !component.getName().equals("revision"))
		.toList();

	private DocumentHash() {
	}

	/**
	 * The same for two documents that differ in their revisions only, or in the order of
	 * their values.
	 */
	static String of(CustomerDocument document) {
		var text = CONTENT.stream().map(component -> text(value(component, document))).collect(Collectors.joining("|"));
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private static String text(Object value) {
		return (value instanceof Collection<?> values)
				? values.stream().map(Object::toString).sorted().toList().toString() : value.toString();
	}

	private static Object value(RecordComponent component, CustomerDocument document) {
		try {
			return Objects.requireNonNullElse(component.getAccessor().invoke(document), "");
		}
		catch (ReflectiveOperationException problem) {
			throw new IllegalStateException(problem);
		}
	}

}
