package io.c360.population;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Writes a population into a directory. Neighbourhoods are made by several threads and
 * written in order, so the bytes do not depend on the threads; only a few neighbourhoods
 * are in memory at a time.
 */
final class PopulationFiles {

	private final GeneratorSettings settings;

	private final World world;

	private final Manifest manifest;

	private final Map<OutputFile, OutputStream> streams = new EnumMap<>(OutputFile.class);

	PopulationFiles(GeneratorSettings settings) {
		this.settings = settings;
		this.world = new World(settings.seed(), settings.people(), settings.asOf());
		this.manifest = new Manifest(settings);
	}

	/** Writes all files; after each neighbourhood the number of people so far is told. */
	Manifest write(Path directory, int threads, IntConsumer progress) throws IOException, InterruptedException {
		Files.createDirectories(directory);
		Files.deleteIfExists(directory.resolve(Manifest.FILE_NAME));
		try (var workers = Executors.newFixedThreadPool(threads)) {
			open(directory);
			var census = new Census(this.world, this.settings);
			var running = new ArrayDeque<Future<Pages>>();
			int next = 0;
			for (int written = 0; written < this.world.neighbourhoods(); written++) {
				while (next < this.world.neighbourhoods() && running.size() <= threads) {
					int number = next++;
					running.add(workers.submit(() -> census.pages(number)));
				}
				append(running.remove().get());
				progress.accept(this.world.end(written));
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A neighbourhood could not be made", ex);
		}
		finally {
			close();
		}
		Files.writeString(directory.resolve(Manifest.FILE_NAME), this.manifest.json());
		return this.manifest;
	}

	private void open(Path directory) throws IOException {
		for (var file : OutputFile.values()) {
			var path = directory.resolve(file.fileName);
			Files.deleteIfExists(path);
			if (file.kind == null || this.settings.kinds().contains(file.kind)) {
				var stream = Files.newOutputStream(path);
				this.streams.put(file, stream);
				var charset = (file == OutputFile.LEGACY_PARTY) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
				var header = file.header.getBytes(charset);
				stream.write(header);
				this.manifest.header(file, header);
			}
		}
	}

	private void append(Pages pages) throws IOException {
		for (var entry : this.streams.entrySet()) {
			var bytes = pages.bytes(entry.getKey());
			entry.getValue().write(bytes);
			this.manifest.add(entry.getKey(), pages.lines(entry.getKey()), bytes);
		}
		this.manifest.add(pages);
	}

	private void close() {
		for (var stream : this.streams.values()) {
			try {
				stream.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
