package io.c360.ingest.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class IngestMetricTests {

	@ParameterizedTest
	@EnumSource
	void isExplainedToWhoeverWatches(IngestMetric metric) throws IOException {
		var operations = Files.readString(Path.of("..", "docs", "operations.md"));

		assertThat(operations).contains("| `" + metric.key() + "`");
		assertThat(metric.key()).matches("c360(\\.[a-z]+)+");
		assertThat(metric.meaning()).isNotBlank();
	}

}
