package io.c360.models;

import java.nio.FloatBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.c360.customer.score.Score;
import io.c360.customer.score.ScoreFacts;
import io.c360.customer.score.ScoreName;
import io.c360.customer.score.Scorer;

/**
 * A verified model file. The reasons of a score are what each part changes when
 * everything else is as in the mean customer; a model for which these do not add up to
 * its answer is refused.
 */
final class OnnxModel implements Scorer {

	private static final double EXACT = 1e-5;

	private static final double LEAST = 1e-7;

	private final Manifest manifest;

	private final OrtSession session;

	private OnnxModel(Manifest manifest, OrtSession session) {
		this.manifest = manifest;
		this.session = session;
	}

	/**
	 * Takes a model into use.
	 * @throws ModelProblem when it does not hold to its manifest
	 */
	static OnnxModel load(Manifest manifest, byte[] file) {
		LeakGuard.check(manifest);
		Checksum.check(manifest, file);
		try {
			var options = new OrtSession.SessionOptions();
			options.setIntraOpNumThreads(1);
			var model = new OnnxModel(manifest, OrtEnvironment.getEnvironment().createSession(file, options));
			model.verify();
			return model;
		}
		catch (OrtException problem) {
			throw new ModelProblem(manifest.id(), "its file cannot be read; export it as ONNX again", problem);
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	@Override
	public ScoreName name() {
		return this.manifest.scores();
	}

	@Override
	public Optional<Score> score(ScoreFacts facts, Instant asOf) {
		return (this.manifest.knows(facts) && this.manifest.isTriedOn(facts)) ? Optional.of(scored(facts, asOf))
				: Optional.empty();
	}

	@Override
	public Optional<Score.Passed> passes(ScoreFacts facts) {
		return (this.manifest.knows(facts) && !this.manifest.isTriedOn(facts))
				? Optional.of(new Score.Passed(this.manifest.id(), "pilot: not in this city")) : Optional.empty();
	}

	private Score scored(ScoreFacts facts, Instant asOf) {
		var inputs = this.manifest.inputs();
		var parts = new ArrayList<>(new LinkedHashSet<>(inputs.stream().map(Manifest.Input::part).toList()));
		var rows = new float[parts.size() + 2][inputs.size()];
		for (var column = 0; column < inputs.size(); column++) {
			var value = (float) inputs.get(column).of(facts);
			rows[0][column] = value;
			rows[2 + parts.indexOf(inputs.get(column).part())][column] = value;
		}
		var probabilities = run(rows);
		var base = logOdds(probabilities[1]);
		var reasons = new ArrayList<Score.Part>();
		reasons.add(new Score.Part("base", base, "the mean customer"));
		for (var part = 0; part < parts.size(); part++) {
			reasons.add(new Score.Part(parts.get(part), logOdds(probabilities[2 + part]) - base,
					evidence(parts.get(part), facts)));
		}
		return new Score(this.manifest.scores(), this.manifest.id(), probabilities[0], Score.Scale.LOG_ODDS, reasons,
				asOf);
	}

	private String evidence(String part, ScoreFacts facts) {
		return this.manifest.inputs()
			.stream()
			.filter(input -> input.part().equals(part))
			.map(Manifest.Input::fact)
			.distinct()
			.map(fact -> fact + " " + facts.text(fact).orElse("unknown"))
			.collect(java.util.stream.Collectors.joining(", "));
	}

	private double[] run(float[][] rows) {
		var columns = this.manifest.inputs().size();
		var buffer = FloatBuffer.allocate(rows.length * columns);
		for (var row : rows) {
			buffer.put(row);
		}
		buffer.flip();
		var name = this.session.getInputNames().iterator().next();
		try (var tensor = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer,
				new long[] { rows.length, columns }); var result = this.session.run(Map.of(name, tensor))) {
			var answers = (float[][]) result.get(0).getValue();
			var probabilities = new double[rows.length];
			for (var row = 0; row < rows.length; row++) {
				probabilities[row] = answers[row][this.manifest.column()];
			}
			return probabilities;
		}
		catch (OrtException problem) {
			throw new ModelProblem(this.manifest.id(), "it does not run", problem);
		}
	}

	private void verify() {
		if (this.manifest.vectors().isEmpty()) {
			throw new ModelProblem(this.manifest.id(), "its manifest has no test vectors");
		}
		for (var vector : this.manifest.vectors()) {
			var score = scored(new ScoreFacts(vector.facts()), Instant.EPOCH);
			if (!(Math.abs(score.value() - vector.probability()) <= EXACT)) {
				throw new ModelProblem(this.manifest.id(), "it answers a test vector with %.6f instead of %.6f"
					.formatted(score.value(), vector.probability()));
			}
			if (!(Math.abs(probability(score.sum()) - score.value()) <= EXACT * 10)) {
				throw new ModelProblem(this.manifest.id(), "its reasons do not add up to its answer");
			}
		}
	}

	private static double logOdds(double probability) {
		var within = Math.clamp(probability, LEAST, 1 - LEAST);
		return Math.log(within / (1 - within));
	}

	private static double probability(double logOdds) {
		return 1 / (1 + Math.exp(-logOdds));
	}

	/** The name and version. */
	@Override
	public String toString() {
		return this.manifest.id();
	}

}
