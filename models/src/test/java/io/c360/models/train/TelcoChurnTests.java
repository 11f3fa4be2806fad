package io.c360.models.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.c360.customer.score.ScoreName;
import io.c360.models.Inputs;
import io.c360.models.ModelFiles;
import io.c360.models.train.TelcoContracts.Contract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Measures the churn model, and makes it:
 * {@code mvn -pl models test -Dtest=TelcoChurnTests -Dtrained.on=2026-11-22}.
 */
class TelcoChurnTests {

	private static final Path SHIPPED = Path.of("src/main/resources/io/c360/models");

	private static final int VECTORS = 20;

	private static List<Contract> contracts;

	private static Map<String, Double> measures;

	@BeforeAll
	static void measure() throws IOException {
		contracts = TelcoContracts.read();
		var left = contracts.stream().map(Contract::left).toList();
		var validated = TelcoChurn.crossValidated(contracts);
		measures = Map.of("auc", Measures.auc(validated, left), "topDecileLift",
				Measures.topDecileLift(validated, left));
		System.out.println("Churn of " + contracts.size()
				+ " telco contracts, 5 stratified folds, each scored by a model that did not see it: " + measures);
	}

	@Test
	void itOrdersContractsThatItDidNotSee() {
		assertThat(measures.get("auc")).isBetween(0.84, 0.94);
		assertThat(measures.get("topDecileLift")).isGreaterThanOrEqualTo(2.8);
	}

	@Test
	void theShippedFileAnswersAsTheModelThatIsTrainedHere() {
		var trained = TelcoChurn.train(contracts);
		var shipped = ModelFiles.shipped().models().getFirst();

		for (var contract : contracts) {
			var score = shipped.score(contract.facts(), Instant.EPOCH).orElseThrow();
			assertThat(score.value()).isCloseTo(trained.probability(contract.facts()), within(1e-5));
			assertThat(1 / (1 + Math.exp(-score.sum()))).isCloseTo(score.value(), within(1e-4));
		}
	}

	@Test
	void itsManifestSaysWhatWasMeasured() {
		var card = ModelFiles.shipped().cards().getFirst();

		assertThat(card.scores()).isEqualTo(ScoreName.CHURN);
		assertThat(card.measures().get("auc")).isCloseTo(measures.get("auc"), within(1e-9));
		assertThat(card.measures().get("topDecileLift")).isCloseTo(measures.get("topDecileLift"), within(1e-9));
	}

	@Test
	@EnabledIfSystemProperty(named = "trained.on", matches = "\\d{4}-\\d{2}-\\d{2}")
	void writesTheModelThatShips() throws IOException {
		var model = TelcoChurn.train(contracts);
		var file = model.onnx();
		var vectors = contracts.stream().limit(VECTORS).map(Contract::facts).toList();

		Files.write(SHIPPED.resolve("telco-churn.onnx"), file);
		Files.writeString(SHIPPED.resolve("telco-churn.model.json"),
				Inputs.manifest(LocalDate.parse(System.getProperty("trained.on")), model.inputs(), file, model.column(),
						measures, vectors, vectors.stream().map(model::probability).toList()));
	}

}
