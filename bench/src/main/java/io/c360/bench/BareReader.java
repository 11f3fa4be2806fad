package io.c360.bench;

import java.util.Map;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;

/** Reads by a bare statement, as the owner of the graph could. */
record BareReader(Driver driver, String statement, Supplier<String> numbers) implements ClosedLoop.Client {

	@Override
	public int ask() {
		try (var session = this.driver.session()) {
			return session.executeRead(
					tx -> tx.run(this.statement, Map.of("identifier", "mobile:" + this.numbers.get())).list().size());
		}
	}

	@Override
	public void close() {
	}

}
