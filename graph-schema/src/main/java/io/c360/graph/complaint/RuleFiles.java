package io.c360.graph.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import io.c360.customer.CustomerProblem;
import io.c360.customer.complaint.ComplaintRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules in a folder, read again soon after one of its files changes. Files that are
 * absent are those that ship. Rules that cannot be understood are not taken over: the
 * ones before go on.
 */
public final class RuleFiles implements Supplier<ComplaintRules> {

	private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

	private final @Nullable Path folder;

	private volatile Loaded loaded;

	private volatile long lookedAt = System.nanoTime();

	/**
	 * Reads the rules.
	 * @param folder null for the rules that ship
	 * @throws CustomerProblem.Invalid when a file cannot be understood
	 */
	public RuleFiles(@Nullable Path folder) {
		this.folder = folder;
		this.loaded = new Loaded(versions(), read());
	}

	@Override
	public ComplaintRules get() {
		if (this.folder != null && System.nanoTime() - this.lookedAt > LOOKS_EVERY.toNanos()) {
			this.lookedAt = System.nanoTime();
			refresh();
		}
		return this.loaded.rules();
	}

	private synchronized void refresh() {
		var versions = versions();
		if (!versions.equals(this.loaded.versions())) {
			try {
				this.loaded = new Loaded(versions, read());
			}
			catch (CustomerProblem.Invalid ex) {
				System.getLogger(RuleFiles.class.getName())
					.log(System.Logger.Level.ERROR, "The rules of complaints stay as they were: {0}", ex.getMessage());
				this.loaded = new Loaded(versions, this.loaded.rules());
			}
		}
	}

	private ComplaintRules read() {
		return ComplaintRules.of(name -> file(name).map(RuleFiles::text));
	}

	private Optional<Path> file(String name) {
		return Optional.ofNullable(this.folder).map(place -> place.resolve(name)).filter(Files::isRegularFile);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, Long> versions() {
		var versions = new TreeMap<String, Long>();
		ComplaintRules.FILES.forEach(name -> file(name).ifPresent(file -> versions.put(name, changed(file))));
		return versions;
	}

	private static long changed(Path file) {
		try {
			return Files.getLastModifiedTime(file).toMillis();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private record Loaded(Map<String, Long> versions, ComplaintRules rules) {
	}

}
