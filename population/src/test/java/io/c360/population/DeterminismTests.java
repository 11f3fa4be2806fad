package io.c360.population;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeterminismTests {

	private static final GeneratorSettings SETTINGS = GeneratorSettings.of(3300, 42);

	@TempDir
	private Path directory;

	@Test
	void theSameArgumentsGiveTheSameBytesWhateverTheNumberOfThreads() throws Exception {
		var one = GeneratedFiles.of(this.directory.resolve("1"), SETTINGS, 1);
		var four = GeneratedFiles.of(this.directory.resolve("4"), SETTINGS, 4);

		assertThat(four.contents()).isEqualTo(one.contents());
	}

	@Test
	void anotherSeedGivesOtherPeople() throws Exception {
		var one = GeneratedFiles.of(this.directory.resolve("1"), SETTINGS, 2).contents();
		var other = GeneratedFiles.of(this.directory.resolve("2"), GeneratorSettings.of(3300, 43), 2).contents();

		assertThat(other.keySet()).isEqualTo(one.keySet());
		one.remove(OutputFile.CAMPAIGNS.fileName);
		assertThat(one).allSatisfy((name, bytes) -> assertThat(other.get(name)).isNotEqualTo(bytes));
	}

	@Test
	void leavingKindsOutDoesNotChangeTheOthers() throws Exception {
		var some = new GeneratorSettings(3300, 42, GeneratorSettings.AS_OF, 10, EnumSet.of(Kind.PARTY, Kind.BILL));
		var all = GeneratedFiles.of(this.directory.resolve("all"), SETTINGS, 2).contents();

		var few = GeneratedFiles.of(this.directory.resolve("few"), some, 2).contents();

		few.remove(Manifest.FILE_NAME);
		assertThat(few).hasSize(9).containsKey(OutputFile.TRUTH.fileName);
		assertThat(all).containsAllEntriesOf(few);
	}

	@Test
	void peopleAreThoseOfTheFiles() throws Exception {
		var files = GeneratedFiles.of(this.directory.resolve("1"), SETTINGS, 2);

		var lines = new HashSet<String>();
		files.json(OutputFile.CRM_PARTY).forEach(line -> lines.add(line.toString()));

		assertThat(Population.of(SETTINGS)
			.people()
			.flatMap(person -> person.records().stream())
			.filter(record -> record.source().equals("crm"))).allMatch(record -> lines.contains(record.json()));
	}

}
