package io.c360.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.c360.customer.score.Score;
import io.c360.customer.score.ScoreFacts;
import io.c360.customer.score.ScoreName;
import io.c360.customer.score.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ModelFilesTests {

	private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

	@TempDir
	private Path folder;

	private String manifest = "";

	@BeforeEach
	void copyTheShippedModel() throws IOException {
		this.manifest = new String(resource("telco-churn.model.json"), StandardCharsets.UTF_8);
		Files.write(this.folder.resolve("telco-churn.onnx"), resource("telco-churn.onnx"));
	}

	@Test
	void aCustomerOfWhomTheModelKnowsTooLittleIsScoredByRules() {
		var scores = new Scores(ModelFiles.shipped()::models);

		var churn = scores.of(ScoreName.CHURN, new ScoreFacts(Map.of("tenureMonths", "3")), NOW);

		assertThat(churn.model()).isEqualTo("rules/churn/1");
	}

	@Test
	void aModelOnTrialAnswersInItsCitiesAndElsewhereTheRulesDoAndSayWhy() throws IOException {
		write(this.manifest.replace("\"version\" : \"1\"", "\"version\" : \"2\"")
			.replace("\"pilotCities\" : [ ]", "\"pilotCities\" : [ \"广州市\" ]"));
		var files = ModelFiles.of(this.folder);
		var pilot = files.models().stream().limit(1).toList();
		var scores = new Scores(() -> pilot);
		var known = new ScoreFacts(Map.of("subscription.characteristic.tenure", "12", "subscription.productOffering",
				"month-to-month", "subscription.monthlyFee", "70", "tenureMonths", "12"));

		var inside = scores.of(ScoreName.CHURN, known.with("city", "广州"), NOW);
		var outside = scores.of(ScoreName.CHURN, known.with("city", "深圳"), NOW);
		var unknown = scores.of(ScoreName.CHURN, known, NOW);
		var tooLittle = scores.of(ScoreName.CHURN, new ScoreFacts(Map.of("city", "深圳")), NOW);

		assertThat(inside.model()).isEqualTo("telco-churn/2");
		assertThat(inside.passed()).isEmpty();
		assertThat(outside.model()).isEqualTo("rules/churn/1");
		assertThat(outside.passed()).containsExactly(new Score.Passed("telco-churn/2", "pilot: not in this city"));
		assertThat(unknown.model()).isEqualTo("rules/churn/1");
		assertThat(tooLittle.passed()).as("it could not have answered anywhere").isEmpty();
		assertThat(files.cards().getFirst().pilotCities()).containsExactly("广州市");
		assertThat(new Scores(files::models).of(ScoreName.CHURN, known.with("city", "深圳"), NOW).model())
			.as("the next model answers")
			.isEqualTo("telco-churn/1");
	}

	@Test
	void aModelOfTheFolderAnswersBeforeTheShippedOne() throws IOException {
		write(this.manifest.replace("\"version\" : \"1\"", "\"version\" : \"2\""));

		var files = ModelFiles.of(this.folder);

		assertThat(files.refused()).isEmpty();
		assertThat(files.cards()).extracting(ModelCard::id).containsExactly("telco-churn/2", "telco-churn/1");
	}

	@Test
	void anotherFileThanThatOfTheManifestIsRefused() throws IOException {
		write(this.manifest);
		Files.writeString(this.folder.resolve("telco-churn.onnx"), "something else");

		assertRefused("another checksum");
	}

	@Test
	void aModelThatDoesNotAnswerItsTestVectorsIsRefused() throws IOException {
		write(this.manifest.replaceFirst("\"probability\" : 0\\.\\d", "\"probability\" : 0.0"));

		assertRefused("test vector");
	}

	@Test
	void aModelThatReadsWhatIsKnownOnlyAfterwardsIsRefused() throws IOException {
		write(this.manifest.replaceFirst("\"fact\" : \"[^\"]+\"",
				"\"fact\" : \"subscription.characteristic.Churn Reason\""));

		assertRefused("known only afterwards");
	}

	@Test
	void aModelThatIsTooGoodToBeTrueIsRefused() throws IOException {
		write(this.manifest.replaceFirst("\"auc\" : 0\\.\\d+", "\"auc\" : 0.97"));

		assertRefused("too good to be true");
	}

	@Test
	void aManifestThatCannotBeReadIsRefusedAndTheOthersAnswer() throws IOException {
		write("{");

		assertRefused("compare it with the shipped one");
		assertThat(ModelFiles.of(this.folder).models()).hasSize(1);
	}

	private void assertRefused(String because) {
		assertThat(ModelFiles.of(this.folder).refused()).hasSize(1)
			.allSatisfy(one -> assertThat(one).contains(because));
	}

	private void write(String text) throws IOException {
		Files.writeString(this.folder.resolve("a.model.json"), text);
	}

	private static byte[] resource(String name) throws IOException {
		try (var stream = Objects.requireNonNull(ModelFiles.class.getResourceAsStream(name))) {
			return stream.readAllBytes();
		}
	}

}
