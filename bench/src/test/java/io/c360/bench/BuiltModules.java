package io.c360.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;

/** Where the build puts the classes of every module; this one depends on few of them. */
class BuiltModules implements LocationProvider {

	static final List<String> NAMES = List.of("customer", "rules", "models", "population", "local-stack",
			"graph-schema", "search-index", "access", "ingest", "api", "bench");

	@Override
	public Set<Location> get(Class<?> testClass) {
		return NAMES.stream()
			.map(BuiltModules::classes)
			.filter(Files::isDirectory)
			.map(Location::of)
			.collect(Collectors.toSet());
	}

	static Path classes(String module) {
		return Path.of("..", module, "target", "classes").toAbsolutePath().normalize();
	}

}
