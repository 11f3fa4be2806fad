package io.c360.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * One statement, kept in a {@code .cypher} file beside the class that runs it.
 *
 * @param name package and file, such as {@code intake/append}; what metrics call it
 */
public record Cypher(String name, String text) {

	/**
	 * Reads the statement {@code <name>.cypher} from the package of a class.
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static Cypher of(Class<?> owner, String name) {
		try (var file = owner.getResourceAsStream(name + ".cypher")) {
			if (file == null) {
				throw new IllegalArgumentException("No statement " + name + ".cypher beside " + owner.getName());
			}
			var folder = owner.getPackageName().substring(owner.getPackageName().lastIndexOf('.') + 1);
			return new Cypher(folder + "/" + name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The same statement with one word, a label or a type from our own code, in the place
	 * of another.
	 */
	public Cypher with(String placeholder, String word) {
		return new Cypher(this.name + "/" + word, this.text.replaceAll("\\b" + placeholder + "\\b", word));
	}

	/**
	 * This statement with the rest of it, which another file holds since several begin
	 * differently.
	 */
	public Cypher then(Cypher rest) {
		return new Cypher(this.name, this.text + "\n" + rest.text);
	}

	/** Runs it and forgets what it returns. */
	public void run(TransactionContext tx, Map<String, Object> parameters) {
		StatementMeter.of(this.name).time(() -> tx.run(this.text, parameters).consume());
	}

	/** Runs it and reads each row. */
	public <T> List<T> list(TransactionContext tx, Map<String, Object> parameters, Function<Record, T> row) {
		return StatementMeter.of(this.name).time(() -> tx.run(this.text, parameters).list(row));
	}

}
