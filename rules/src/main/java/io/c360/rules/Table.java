package io.c360.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNDecisionResult.DecisionEvaluationStatus;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.internal.io.ResourceFactory;

/**
 * One decision table of a DMN file: the file holds one decision, which is that table.
 *
 * @param version of what it says: another text, another version
 */
record Table(String name, String version, DecisionTable definition, DMNRuntime runtime, DMNModel model,
		String decision) {

	/**
	 * Reads a table.
	 * @throws IllegalArgumentException saying what is wrong with it
	 */
	static Table read(String name, byte[] file) {
		Resource resource = ResourceFactory.newByteArrayResource(file);
		resource.setSourcePath(name + ".dmn");
		DMNRuntime runtime;
		try {
			runtime = DMNRuntimeBuilder.fromDefaults()
				.buildConfiguration()
				.fromResources(List.of(resource))
				.getOrElseThrow(cause -> new IllegalArgumentException(name + ".dmn is no DMN file", cause));
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException(name + ".dmn cannot be read: " + ex.getMessage(), ex);
		}
		var model = runtime.getModels().getFirst();
		var errors = model.getMessages(DMNMessage.Severity.ERROR);
		if (!errors.isEmpty()) {
			throw new IllegalArgumentException(name + ".dmn: " + errors.getFirst().getText());
		}
		var decisions = model.getDefinitions()
			.getDrgElement()
			.stream()
			.filter(Decision.class::isInstance)
			.map(Decision.class::cast)
			.toList();
		if (decisions.size() != 1 || !(decisions.getFirst().getExpression() instanceof DecisionTable table)) {
			throw new IllegalArgumentException(name + ".dmn needs one decision, and that a decision table");
		}
		return new Table(name, name + "@" + Fingerprint.of(file), table, runtime, model,
				decisions.getFirst().getName());
	}

	/**
	 * The rows that fit, as a hit policy of {@code COLLECT} says, or the one that counts.
	 * @throws IllegalStateException when the table cannot be evaluated for these inputs
	 */
	List<Row> rows(Map<String, Object> inputs) {
		var context = this.runtime.newContext();
		for (var input : this.model.getInputs()) {
			var value = inputs.get(input.getName());
			context.set(input.getName(), (value instanceof Number number) ? new BigDecimal(number.toString()) : value);
		}
		var result = this.runtime.evaluateByName(this.model, context, this.decision)
			.getDecisionResultByName(this.decision);
		if (result.getEvaluationStatus() != DecisionEvaluationStatus.SUCCEEDED) {
			throw new IllegalStateException(this.version + " could not decide");
		}
		return switch (result.getResult()) {
			case List<?> rows -> rows.stream().map(row -> row(row)).toList();
			case Map<?, ?> row -> List.of(row(row));
			case null -> List.of();
			default -> throw new IllegalStateException(this.version + " needs named outputs");
		};
	}

	private static Row row(Object outputs) {
		var cells = new HashMap<String, Object>();
		((Map<?, ?>) outputs).forEach((name, value) -> {
			if (value != null) {
				cells.put(String.valueOf(name), value);
			}
		});
		return new Row(cells);
	}

	/** What one row of a table says. */
	record Row(Map<String, Object> cells) {

		String text(String name) {
			var cell = this.cells.get(name);
			if (cell == null) {
				throw new IllegalStateException("The table has no output " + name);
			}
			return cell.toString();
		}

		long number(String name) {
			return new BigDecimal(text(name)).longValue();
		}

		/** Words between commas. */
		List<String> words(String name) {
			var text = text(name).strip();
			return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*"));
		}

	}

}
