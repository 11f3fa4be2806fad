package io.c360.models.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.c360.customer.score.ScoreFacts;
import io.c360.models.Inputs;
import io.c360.models.train.TelcoContracts.Contract;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** A logistic regression of who leaves, trained with Tribuo. */
final class TelcoChurn {

	private static final LabelFactory LABELS = new LabelFactory();

	private static final Label LEFT = new Label("left");

	private static final Label STAYED = new Label("stayed");

	private static final int PASSES = 40;

	private static final int AT_ONCE = 32;

	private final Inputs inputs;

	private final Model<Label> model;

	private TelcoChurn(Inputs inputs, Model<Label> model) {
		this.inputs = inputs;
		this.model = model;
	}

	static TelcoChurn train(List<Contract> contracts) {
		var inputs = Inputs.telcoChurn(contracts.stream().map(Contract::facts).toList());
		var examples = new MutableDataset<Label>(new SimpleDataSourceProvenance("telco contracts", LABELS), LABELS);
		contracts.forEach(contract -> examples.add(example(inputs, contract.facts(), contract.left() ? LEFT : STAYED)));
		var trainer = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(0.2, 0.1), PASSES, Integer.MAX_VALUE,
				AT_ONCE, 1);
		return new TelcoChurn(inputs, trainer.train(examples));
	}

	double probability(ScoreFacts facts) {
		var scores = this.model.predict(example(this.inputs, facts, STAYED)).getOutputScores();
		return Objects.requireNonNull(scores.get("left")).getScore();
	}

	Inputs inputs() {
		return this.inputs;
	}

	int column() {
		return this.model.getOutputIDInfo().getID(LEFT);
	}

	byte[] onnx() {
		return ((LinearSGDModel) this.model).exportONNXModel("io.c360", 1).toByteArray();
	}

	private static Example<Label> example(Inputs inputs, ScoreFacts facts, Label label) {
		var values = inputs.of(facts);
		return new ArrayExample<>(label, names(values.length), values);
	}

	private static String[] names(int count) {
		return IntStream.range(0, count).mapToObj("input %02d"::formatted).toArray(String[]::new);
	}

	/**
	 * Probabilities of all contracts, each by a model that did not see it, in five
	 * stratified folds.
	 */
	static List<Double> crossValidated(List<Contract> contracts) {
		var folds = folds(contracts);
		var probabilities = new Double[contracts.size()];
		for (var fold = 0; fold < 5; fold++) {
			var training = new ArrayList<Contract>();
			for (var i = 0; i < contracts.size(); i++) {
				if (folds[i] != fold) {
					training.add(contracts.get(i));
				}
			}
			var model = train(training);
			for (var i = 0; i < contracts.size(); i++) {
				if (folds[i] == fold) {
					probabilities[i] = model.probability(contracts.get(i).facts());
				}
			}
		}
		return List.of(probabilities);
	}

	private static int[] folds(List<Contract> contracts) {
		var folds = new int[contracts.size()];
		var counts = new int[2];
		var order = new ArrayList<>(IntStream.range(0, contracts.size()).boxed().toList());
		java.util.Collections.shuffle(order, new java.util.Random(1));
		for (var i : order) {
			folds[i] = counts[contracts.get(i).left() ? 1 : 0]++ % 5;
		}
		return folds;
	}

}
