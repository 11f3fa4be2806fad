package io.c360.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.identity.IdentityRecord;
import io.c360.customer.identity.Quality;
import io.c360.customer.identity.Resolver;
import io.c360.population.Population;
import io.c360.population.SourceRecord;

/**
 * Resolves a population in memory, in a process of its own so that its heap is bounded
 * and its CPU seconds are counted: {@code stream|batch|shared RECORDS REPETITIONS}.
 * Prints what it measured as {@code name=number} lines. Inventing people is not measured.
 */
final class ResolutionRun {

	private static final int CHUNK = 10_000;

	private static final int WARM_UP = 200_000;

	private static final int SHARED = 50_000;

	/** Longer is too slow to be worth waiting for. */
	private static final double PATIENCE_SECONDS = 240;

	private final IdentityModel model = IdentityModel.telecom();

	private final boolean sharedPhone;

	private double cpu;

	private double wall;

	private int done;

	private final double[] single = new double[CHUNK];

	private ResolutionRun(boolean sharedPhone) {
		this.sharedPhone = sharedPhone;
	}

	public static void main(String[] args) {
		var records = Integer.parseInt(args[1]);
		var way = args[0];
		new ResolutionRun(false).stream(WARM_UP, 1);
		for (var repetition = 0; repetition < Integer.parseInt(args[2]); repetition++) {
			var run = new ResolutionRun(way.equals("shared"));
			var resolver = way.equals("batch") ? run.batch(records, 2) : run.stream(records, 2);
			if (way.equals("stream")) {
				run.find(resolver, records);
			}
			run.tell(resolver, records, repetition == 0);
		}
	}

	private Resolver stream(int records, long seed) {
		var resolver = new Resolver(this.model);
		var source = BenchPeople.records(records, seed);
		var chunk = new ArrayList<SourceRecord>(CHUNK);
		while (source.hasNext() && this.wall < PATIENCE_SECONDS) {
			chunk.clear();
			while (chunk.size() < CHUNK && source.hasNext()) {
				chunk.add(source.next());
			}
			measure(() -> {
				for (var i = 0; i < chunk.size(); i++) {
					var started = System.nanoTime();
					resolver.add(prepare(chunk.get(i), this.done + i, records));
					this.single[i] = System.nanoTime() - started;
				}
			});
			this.done += chunk.size();
		}
		return resolver;
	}

	/**
	 * Asks for some of those who are there by what their records say; nothing is kept.
	 */
	private void find(Resolver resolver, int records) {
		var times = new double[CHUNK];
		var source = BenchPeople.records(records, 2);
		var every = Math.max(1, records / CHUNK);
		for (var number = 0; source.hasNext() && number / every < CHUNK; number++) {
			var record = source.next();
			if (number % every == 0) {
				var attributes = new HashMap<>(record.attributes());
				attributes.put("lastUpdate", List.of(record.lastUpdate().toString()));
				var started = System.nanoTime();
				resolver.find(this.model.prepare(new RecordId("asked", record.key()), attributes));
				times[number / every] = System.nanoTime() - started;
			}
		}
		print("find", new Sample(times).percentile(99) / 1e6);
	}

	private Resolver batch(int records, long seed) {
		var prepared = new ArrayList<IdentityRecord>(records);
		var result = new ArrayList<Resolver>(1);
		var source = BenchPeople.records(records, seed);
		var chunk = new ArrayList<SourceRecord>(CHUNK);
		while (source.hasNext()) {
			chunk.clear();
			while (chunk.size() < CHUNK && source.hasNext()) {
				chunk.add(source.next());
			}
			measure(() -> chunk.forEach(record -> prepared.add(prepare(record, prepared.size(), records))));
		}
		this.done = prepared.size();
		measure(() -> result.add(Resolver.batch(this.model, prepared, Runtime.getRuntime().availableProcessors())));
		return result.getFirst();
	}

	private IdentityRecord prepare(SourceRecord record, int number, int records) {
		var attributes = new HashMap<>(record.attributes());
		attributes.put("lastUpdate", List.of(record.lastUpdate().toString()));
		if (this.sharedPhone && number % Math.max(1, records / SHARED) == 0) {
			attributes.put("mobile", List.of("13912345678"));
		}
		return this.model.prepare(id(record), attributes);
	}

	private static RecordId id(SourceRecord record) {
		return new RecordId(record.source(), record.key());
	}

	private void measure(Runnable work) {
		var cpuBefore = ProcessTimes.ofThisProcess().cpuSeconds();
		var wallBefore = System.nanoTime();
		work.run();
		this.wall += (System.nanoTime() - wallBefore) / 1e9;
		this.cpu += ProcessTimes.ofThisProcess().cpuSeconds() - cpuBefore;
	}

	private void tell(Resolver resolver, int records, boolean withQuality) {
		print("done", this.done);
		print("wall", this.wall);
		print("cpu", this.cpu);
		var last = new Sample(this.single);
		print("p99", last.percentile(99) / 1e6);
		System.gc();
		var heap = Runtime.getRuntime();
		print("heap", (heap.totalMemory() - heap.freeMemory()) / 1048576.0);
		if (withQuality) {
			var clusters = resolver.clusters();
			print("largest", clusters.stream().mapToInt(Set::size).max().orElse(0));
			print("clusters", clusters.size());
			quality(clusters, records);
		}
	}

	private static void quality(List<? extends Set<RecordId>> clusters, int records) {
		var found = new HashMap<RecordId, String>();
		for (var cluster : clusters) {
			var name = cluster.iterator().next().toString();
			cluster.forEach(record -> found.put(record, name));
		}
		var truth = new HashMap<RecordId, String>();
		var residentIds = new HashMap<String, String>();
		Population.of(records, 2).people().takeWhile(_ -> truth.size() < records).forEach(person -> {
			residentIds.put(person.id(), person.residentId());
			person.records().forEach(record -> truth.put(id(record), person.id()));
		});
		truth.keySet().retainAll(found.keySet());
		var quality = Quality.of(truth, found);
		print("f1", quality.f1());
		print("precision", quality.precision());
		print("bcubed", quality.bCubed());
		print("mixed", mixed(clusters, truth, residentIds));
	}

	/** Clusters in which records of more than one person are. */
	private static int mixed(List<? extends Set<RecordId>> clusters, Map<RecordId, String> truth,
			Map<String, String> residentIds) {
		return (int) clusters.stream()
			.filter(cluster -> cluster.stream()
				.map(record -> residentIds.getOrDefault(truth.getOrDefault(record, ""), ""))
				.distinct()
				.count() > 1)
			.count();
	}

	private static void print(String name, double value) {
		System.out.println(name + "=" + value);
	}

}
