package io.c360.graph;

import java.time.Duration;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;

/**
 * Brings the schema up to date while others may be doing the same. Whoever was killed
 * while doing it left a lock behind: after a while it is taken away, which is safe since
 * every migration can be applied twice.
 */
final class SchemaUpdate {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final Driver driver;

	private final Migrations migrations;

	SchemaUpdate(Driver driver) {
		this.driver = driver;
		this.migrations = new Migrations(
				MigrationsConfig.builder().withLocationsToScan("classpath:neo4j/migrations").build(), driver);
	}

	/** Waits while somebody else does it; even looking takes the lock. */
	void run() {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				this.migrations.apply();
				return;
			}
			catch (MigrationsException problem) {
				if (!pause()) {
					throw problem;
				}
				if (System.nanoTime() > end) {
					unlock();
					this.migrations.apply();
					return;
				}
			}
		}
	}

	private void unlock() {
		try (var session = this.driver.session()) {
			session.run("MATCH (l:__Neo4jMigrationsLock) DELETE l").consume();
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(PAUSE);
			return true;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
