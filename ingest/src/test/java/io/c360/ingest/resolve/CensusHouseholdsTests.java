package io.c360.ingest.resolve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The bars of households, on public people in public houses, as they are and spoilt. */
class CensusHouseholdsTests {

	private static final Path CENSUS = Path.of("../../shared/data/identity/pseudopeople/census_2020.csv");

	private static final Pattern PAIRS = Pattern.compile("pairwise +precision ([0-9.]+)");

	private static final Pattern CUBED = Pattern.compile("B-cubed.* F1 ([0-9.]+)");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "0, 1, 0.99", "0.01, 11, 0.97", "0.01, 12, 0.97", "0.02, 13, 0.97" })
	void findsWhoLivesWithWhom(double noise, long seed, double bar) throws IOException {
		assumeTrue(Files.isReadable(CENSUS), "the public census is not here");
		var file = this.folder.resolve("census.csv");
		new CensusNoise(seed, noise).spoil(CENSUS, file);

		var output = new ByteArrayOutputStream();
		var code = HouseholdResolve.run(new PrintStream(output, true, StandardCharsets.UTF_8), "--households",
				"household_id", "--in", file.toString());

		var summary = output.toString(StandardCharsets.UTF_8);
		assertThat(code).isZero();
		assertThat(figure(PAIRS, summary)).as(summary).isGreaterThanOrEqualTo(0.95);
		assertThat(figure(CUBED, summary)).as(summary).isGreaterThanOrEqualTo(bar);
	}

	private static double figure(Pattern pattern, String summary) {
		var match = pattern.matcher(summary);
		assertThat(match.find()).as(summary).isTrue();
		return Double.parseDouble(match.group(1));
	}

}
