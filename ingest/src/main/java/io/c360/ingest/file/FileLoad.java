package io.c360.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.intake.PatientIntake;
import io.c360.ingest.read.CsvReader;
import io.c360.ingest.read.Found;
import io.c360.ingest.read.Header;
import io.c360.ingest.read.RecordReader;
import io.c360.ingest.read.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads one file. One thread reads and decodes; a writer for each lane takes batches in.
 * A record's lane follows from its key, so that records of one key meet in order. A lane
 * remembers the position behind the last record that it took in, in the same transaction:
 * whatever stops the load, the next run goes on there.
 */
public final class FileLoad {

	/**
	 * How records are spread over the lanes: a position says nothing of lanes that were
	 * spread otherwise.
	 */
	private static final String LANES_BY = "party:";

	/** Where a lane stands when it has seen the whole file. */
	private static final long ALL = Long.MAX_VALUE;

	private final IntakeGraph graph;

	private final PatientIntake intake;

	private final InstantSource clock;

	private final int lanes;

	private final int batch;

	/**
	 * @param lanes how many writers take in at a time
	 * @param batch how many records they take in together
	 */
	public FileLoad(IntakeGraph graph, PatientIntake intake, InstantSource clock, int lanes, int batch) {
		this.graph = graph;
		this.intake = intake;
		this.clock = clock;
		this.lanes = lanes;
		this.batch = batch;
	}

	/**
	 * Loads a file, or what is left of it.
	 * @throws io.c360.customer.CustomerProblem.Invalid when it is no file of that kind at
	 * all; nothing was taken in then
	 */
	public LoadReport run(LoadOrder order, Watcher watcher) throws IOException, InterruptedException {
		var started = System.nanoTime();
		var charset = order.effectiveCharset();
		var file = SourceFile.open(order.file(), charset);
		var names = laneNames(order, file);
		var starts = starts(names, order.again());
		if (starts.stream().allMatch(start -> start == ALL)) {
			return new LoadReport(0, 0, 0, 0, Map.of(), Duration.ofNanos(System.nanoTime() - started), null);
		}
		try (var in = file.text();
				var writers = new LaneWriters(names, starts, order, this.batch, this.intake, watcher)) {
			var reader = order.layout().reader(in, charset, order.separator());
			check(order, reader);
			var brokenOff = read(order, reader, writers);
			brokenOff = (brokenOff == null && file.hasChanged()) ? "it was changed while it was read" : brokenOff;
			writers.finish((brokenOff == null) ? ALL : null);
			var blanks = (reader instanceof CsvReader table) ? table.blanks() : Map.<String, Long>of();
			return writers.report(blanks, Duration.ofNanos(System.nanoTime() - started), brokenOff);
		}
	}

	private @Nullable String read(LoadOrder order, RecordReader reader, LaneWriters writers)
			throws InterruptedException {
		var header = (reader instanceof CsvReader table) ? table.header().line(order.separator()) : null;
		try {
			for (var found = reader.next(); found != null; found = reader.next()) {
				writers.add(found.position(), decode(order, found), payload(found, header));
			}
			return null;
		}
		catch (IOException problem) {
			return "it cannot be read any further (%s)".formatted(problem.getClass().getSimpleName());
		}
	}

	private Decoded decode(LoadOrder order, Found found) {
		var mapping = order.mapping();
		var now = this.clock.instant();
		return switch (found) {
			case Found.Broken broken -> broken.why();
			case Found.Line line when mapping == null ->
				Contract.of(order.kind()).decode(line.text(), order.source(), now);
			case Found.Line line -> Contract.parse(line.text(), json -> mapping.decode(json, order.source(), now));
			case Found.Element element when mapping == null ->
				Contract.of(order.kind()).decode(element.json(), order.source(), now);
			case Found.Element element -> mapping.decode(element.json(), order.source(), now);
			case Found.Row row when mapping != null -> mapping.decode(row, order.source(), now);
			case Found.Row _ -> throw new IllegalStateException("A table without a mapping");
		};
	}

	/**
	 * The text of a record; that of a row begins with the header, so that it can be read
	 * alone.
	 */
	private static @Nullable String payload(Found found, @Nullable String header) {
		var text = switch (found) {
			case Found.Line line -> line.text();
			case Found.Row row -> row.text();
			case Found.Element element -> element.json().toString();
			case Found.Broken broken -> broken.text();
		};
		return (header == null || text == null) ? text : header + "\n" + text;
	}

	private static void check(LoadOrder order, RecordReader reader) {
		var mapping = order.mapping();
		if (mapping != null && reader instanceof CsvReader table) {
			Header header = table.header();
			mapping.check(header);
		}
	}

	private List<Long> starts(List<Lane> names, boolean again) {
		var starts = new ArrayList<Long>();
		for (var lane : names) {
			starts.add(again ? 0 : this.intake.patiently(() -> this.graph.position(lane)).orElse(0));
		}
		return starts;
	}

	/**
	 * The same content, read in the same way, has the same lanes, whatever the file is
	 * called.
	 */
	private List<Lane> laneNames(LoadOrder order, SourceFile file) {
		var mapping = order.mapping();
		var reading = String.join("|", file.hash(), order.source(), order.kind().toString(),
				order.effectiveCharset().name(), order.layout().toString(), (mapping != null) ? mapping.text() : "");
		var name = "file:" + sha256(reading).substring(0, 32);
		var names = new ArrayList<Lane>();
		for (var i = 0; i < this.lanes; i++) {
			var lane = name + ":" + LANES_BY + i + "/" + this.lanes;
			names.add(order.again() ? Lane.passing(lane) : Lane.resumable(lane));
		}
		return names;
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException problem) {
			throw new UncheckedIOException(new IOException(problem));
		}
	}

}
