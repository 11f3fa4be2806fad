package io.c360.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules as they are now. They are loaded beside everything else, and again whenever a
 * file in the folder changes; files that cannot be read change nothing.
 */
public final class RuleBook implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final CountDownLatch loaded = new CountDownLatch(1);

	private final RuleFiles files;

	private final Duration every;

	private final Thread watcher;

	private volatile @Nullable Rules rules;

	private volatile @Nullable String problem;

	private RuleBook(@Nullable Path folder, Duration every) {
		this.files = new RuleFiles(folder);
		this.every = every;
		this.watcher = Thread.ofPlatform().daemon().name("rules").unstarted(this::watch);
	}

	/**
	 * Begins to load.
	 * @param folder with the files of the operator; null for ours
	 * @param every how often the folder is looked at
	 */
	public static RuleBook open(@Nullable Path folder, Duration every) {
		var book = new RuleBook(folder, every);
		book.watcher.start();
		return book;
	}

	/**
	 * The rules as they are now; waits for the first.
	 * @throws CustomerProblem.Unavailable when they never could be read
	 */
	public Rules now() {
		var known = this.rules;
		if (known == null) {
			await();
			known = this.rules;
		}
		if (known == null) {
			throw new CustomerProblem.Unavailable("The rule book");
		}
		return known;
	}

	/** What is wrong with the files as they are now; empty when nothing is. */
	public Optional<String> problem() {
		return Optional.ofNullable(this.problem);
	}

	private void await() {
		try {
			this.loaded.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void watch() {
		Map<String, Long> seen = Map.of("", 0L);
		while (!Thread.currentThread().isInterrupted()) {
			try {
				var state = this.files.state();
				if (!state.equals(seen)) {
					seen = state;
					load();
				}
				Thread.sleep(this.every);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private void load() {
		try {
			var read = Rules.read(this.files);
			this.rules = read;
			this.problem = null;
			LOG.info("Rules are loaded: {} tables, {} actions, {} offers", Rules.TABLES.size(),
					read.actions().actions().size(), read.offers().offers().size());
			read.reports()
				.stream()
				.filter(report -> report.gaps().count() + report.overlaps().count() > 0)
				.forEach(report -> LOG.warn("Table {} has {} gaps and {} overlaps", report.version(),
						report.gaps().count(), report.overlaps().count()));
		}
		catch (RuntimeException ex) {
			this.problem = String.valueOf(ex.getMessage());
			LOG.error("The rules were not changed: {}", ex.getMessage());
		}
		finally {
			this.loaded.countDown();
		}
	}

	@Override
	public void close() {
		this.watcher.interrupt();
	}

}
