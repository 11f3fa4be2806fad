package io.c360.models;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.party.Attribute;
import io.c360.customer.score.ScoreFacts;
import io.c360.customer.score.ScoreName;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a model file.
 *
 * @param scores what the model says
 * @param row of the requirement table
 * @param driver 1 to 11
 * @param owner who answers for it
 * @param trainedOn which records, as of when, by which protocol
 * @param file the ONNX file beside the manifest
 * @param sha256 its checksum, in hexadecimal
 * @param column which column of its output is the probability
 * @param needs facts without which the model does not answer
 * @param pilotCities cities to which it is limited; none for everywhere
 * @param inputs in the order of the model's input
 * @param measures what was measured, by name, with cross-validation
 * @param vectors facts and what the model must answer to them
 */
record Manifest(String name, String version, ScoreName scores, String row, int driver, String owner, LocalDate asOf,
		String trainedOn, String file, String sha256, int column, List<String> needs, List<String> pilotCities,
		List<Input> inputs, Map<String, Double> measures, List<Vector> vectors) {

	private static final String CITY = "city";

	Manifest {
		needs = List.copyOf(needs);
		pilotCities = List.copyOf(pilotCities);
		inputs = List.copyOf(inputs);
		measures = Map.copyOf(measures);
		vectors = List.copyOf(vectors);
	}

	/** The name and version as scores carry them. */
	String id() {
		return this.name + "/" + this.version;
	}

	/** True for a customer of whom everything is known that the model needs. */
	boolean knows(ScoreFacts facts) {
		return this.needs.stream().allMatch(need -> facts.text(need).isPresent());
	}

	/** True in a city of the pilot, and everywhere when there is none. */
	boolean isTriedOn(ScoreFacts facts) {
		return this.pilotCities.isEmpty() || facts.text(CITY)
			.filter(city -> this.pilotCities.stream().map(Attribute.CITY::normalise).anyMatch(city::equals))
			.isPresent();
	}

	/**
	 * One input of a model.
	 *
	 * @param part what the reason is called; inputs with the same part are one reason
	 * @param fact the name of what it reads
	 * @param equals when given, the input is 1 where the fact is this text and 0
	 * elsewhere
	 * @param logarithm true when ln(1 + number) goes in
	 * @param times another fact by which the number is multiplied, or which must equal
	 * timesEquals
	 * @param mean what is subtracted; also what stands for an unknown number
	 * @param deviation by what it is divided
	 */
	record Input(String part, String fact, @Nullable String equals, boolean logarithm, @Nullable String times,
			@Nullable String timesEquals, double mean, double deviation) {

		/** What goes into the model. */
		double of(ScoreFacts facts) {
			var value = plain(facts);
			return value.map(number -> (number - this.mean) / this.deviation).orElse(0.0);
		}

		private Optional<Double> plain(ScoreFacts facts) {
			if (this.times != null && !facts.text(this.times).orElse("").equals(this.timesEquals)) {
				return Optional.of(0.0);
			}
			if (this.equals != null) {
				return Optional.of(facts.text(this.fact).orElse("").equals(this.equals) ? 1.0 : 0.0);
			}
			var number = facts.number(this.fact);
			return number.isPresent()
					? Optional.of(this.logarithm ? Math.log1p(number.getAsDouble()) : number.getAsDouble())
					: Optional.empty();
		}

	}

	/** Facts and the probability that belongs to them. */
	record Vector(Map<String, String> facts, double probability) {
	}

}
