package io.c360.population;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A population that exists only while it is looked at: the same seed and size give the
 * same people in the same order. People of the first half of a population are not the
 * people of a population of half the size.
 */
public final class Population {

	private final GeneratorSettings settings;

	private final World world;

	private Population(GeneratorSettings settings) {
		this.settings = settings;
		this.world = new World(settings.seed(), settings.people(), settings.asOf());
	}

	public static Population of(int people, long seed) {
		return of(GeneratorSettings.of(people, seed));
	}

	public static Population of(GeneratorSettings settings) {
		return new Population(settings);
	}

	/** Everybody, lazily, in order; may be read again. */
	public Stream<Person> people() {
		return IntStream.range(0, this.world.neighbourhoods())
			.mapToObj(number -> new Neighbourhood(this.world, number))
			.flatMap(neighbourhood -> neighbourhood.residents.stream())
			.map(resident -> Person.of(this.world, resident));
	}

	/** The enterprise customers, lazily, in order. */
	public Stream<Organization> organizations() {
		return IntStream.range(0, this.world.neighbourhoods())
			.mapToObj(number -> new Neighbourhood(this.world, number))
			.flatMap(neighbourhood -> neighbourhood.companies.stream())
			.map(company -> new Organization(company.id(), company.name(), company.records(this.world)));
	}

	/** Writes the files of {@code c360 generate} with all processors. */
	public void writeTo(Path directory) throws IOException, InterruptedException {
		new PopulationFiles(this.settings).write(directory, Runtime.getRuntime().availableProcessors(), _ -> {
		});
	}

}
