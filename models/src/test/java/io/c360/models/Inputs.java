package io.c360.models;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.c360.customer.score.ScoreFacts;
import io.c360.customer.score.ScoreName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The inputs of the churn model, standardised on what it is trained on. */
public record Inputs(List<Manifest.Input> inputs) {

	private static final String SUBSCRIPTION = "subscription.characteristic.";

	private static final String PARTY = "party.characteristic.";

	private static final String OFFERING = "subscription.productOffering";

	private static final String NAME = "subscription.name";

	private static final String TENURE = SUBSCRIPTION + "tenure";

	private static final String FEE = "subscription.monthlyFee";

	/** Inputs with the mean and deviation of these customers. */
	public static Inputs telcoChurn(List<ScoreFacts> facts) {
		var raw = new ArrayList<Manifest.Input>();
		raw.add(number("tenure", TENURE, false, null, null));
		raw.add(number("tenure", TENURE, true, null, null));
		raw.add(number("monthly fee", FEE, false, null, null));
		raw.add(number("monthly fee", FEE, true, null, null));
		for (var contract : List.of("Month-to-month", "One year", "Two year")) {
			raw.add(word("contract", OFFERING, contract));
			raw.add(number("tenure by contract", TENURE, true, OFFERING, contract));
		}
		for (var name : List.of("DSL", "Fiber optic")) {
			raw.add(word("internet", NAME, name));
			raw.add(number("tenure by internet", TENURE, true, NAME, name));
			raw.add(number("fee by internet", FEE, false, NAME, name));
		}
		for (var service : List.of("OnlineSecurity", "OnlineBackup", "DeviceProtection", "TechSupport", "StreamingTV",
				"StreamingMovies", "PhoneService", "MultipleLines")) {
			raw.add(word(service, SUBSCRIPTION + service, "Yes"));
		}
		for (var method : List.of("Electronic check", "Mailed check", "Bank transfer (automatic)")) {
			raw.add(word("payment", SUBSCRIPTION + "PaymentMethod", method));
		}
		for (var trait : List.of("Partner", "Dependents", "PaperlessBilling")) {
			raw.add(word(trait, PARTY + trait, "Yes"));
		}
		raw.add(word("SeniorCitizen", PARTY + "SeniorCitizen", "1"));
		return new Inputs(raw.stream().map(input -> standardised(input, facts)).toList());
	}

	/** What goes into the model. */
	public double[] of(ScoreFacts facts) {
		return this.inputs.stream().mapToDouble(input -> input.of(facts)).toArray();
	}

	/** The manifest of a model with these inputs, as text. */
	public static String manifest(LocalDate asOf, Inputs inputs, byte[] file, int column, Map<String, Double> measures,
			List<ScoreFacts> facts, List<Double> probabilities) {
		var vectors = IntStream.range(0, facts.size())
			.mapToObj(i -> new Manifest.Vector(new TreeMap<>(facts.get(i).values()), probabilities.get(i)))
			.toList();
		var manifest = new Manifest("telco-churn", "1", ScoreName.CHURN, "C33", 9, "customer retention", asOf,
				"7,043 contracts of demo/telco; 5 stratified folds, each contract scored by a model that did not see it",
				"telco-churn.onnx", Checksum.of(file), column, List.of(TENURE, OFFERING, FEE), List.of(),
				inputs.inputs(), new TreeMap<>(measures), vectors);
		return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(manifest)
				+ "\n";
	}

	private static Manifest.Input number(String part, String fact, boolean logarithm, @Nullable String times,
			@Nullable String equals) {
		return new Manifest.Input(part, fact, null, logarithm, times, equals, 0, 1);
	}

	private static Manifest.Input word(String part, String fact, String word) {
		return new Manifest.Input(part, fact, word, false, null, null, 0, 1);
	}

	private static Manifest.Input standardised(Manifest.Input raw, List<ScoreFacts> facts) {
		var values = facts.stream().mapToDouble(raw::of).toArray();
		var mean = IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0);
		var variance = IntStream.range(0, values.length)
			.mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
			.average()
			.orElse(0);
		return new Manifest.Input(raw.part(), raw.fact(), raw.equals(), raw.logarithm(), raw.times(), raw.timesEquals(),
				mean, (variance > 0) ? Math.sqrt(variance) : 1);
	}

}
