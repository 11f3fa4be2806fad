package io.c360.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.util.ClassLoaderUtil;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InputClause;

/**
 * Tries every case that a table can tell from another: for numbers each limit that the
 * table names, and a number between any two; for words each that it names. Hence nothing
 * is missed in tables that compare with constants.
 */
final class Completeness {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])-?\\d+(?:\\.\\d+)?");

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private static final int MOST_CASES = 200_000;

	private final FEEL feel = FEEL.newInstance(ClassLoaderUtil.findDefaultClassLoader(), List.of());

	private final EvaluationContext context = new EvaluationContextImpl(ClassLoaderUtil.findDefaultClassLoader(),
			new FEELEventListenersManager(), FEELDialect.FEEL);

	private final Table table;

	private final DecisionTable definition;

	private final List<List<Case>> columns = new ArrayList<>();

	private Completeness(Table table) {
		this.table = table;
		this.definition = table.definition();
		for (int column = 0; column < this.definition.getInput().size(); column++) {
			this.columns.add(cases(column));
		}
	}

	/** One value of an input, and the rows that accept it. */
	private record Case(String text, BitSet rows) {
	}

	/** Checks a table. */
	static TableReport of(Table table) {
		return new Completeness(table).report();
	}

	private TableReport report() {
		var rows = this.definition.getRule().size();
		var collects = this.definition.getHitPolicy() == HitPolicy.COLLECT;
		var defaults = new BitSet(rows);
		for (int row = 0; row < rows; row++) {
			defaults.set(row,
					this.definition.getRule()
						.get(row)
						.getInputEntry()
						.stream()
						.allMatch(entry -> isDash(entry.getText())));
		}
		var found = new Findings(collects, this.definition.getHitPolicy() == HitPolicy.UNIQUE, defaults, rows);
		if (this.columns.stream().mapToLong(List::size).reduce(1, Math::multiplyExact) <= MOST_CASES) {
			var all = new BitSet(rows);
			all.set(0, rows);
			walk(0, all, "", found);
		}
		return found.report(this.table, this.definition);
	}

	private void walk(int column, BitSet fitting, String sofar, Findings found) {
		if (column == this.columns.size()) {
			found.judge(fitting, sofar);
			return;
		}
		var name = this.definition.getInput().get(column).getInputExpression().getText();
		for (var value : this.columns.get(column)) {
			var rest = (BitSet) fitting.clone();
			rest.and(value.rows());
			walk(column + 1, rest, (sofar.isEmpty() ? "" : sofar + ", ") + name + " " + value.text(), found);
		}
	}

	private List<Case> cases(int column) {
		var input = this.definition.getInput().get(column);
		var entries = this.definition.getRule()
			.stream()
			.map(rule -> rule.getInputEntry().get(column).getText())
			.toList();
		var allowed = (input.getInputValues() != null) ? input.getInputValues().getText() : null;
		var numeric = "number".equals(Objects.requireNonNull(input.getInputExpression().getTypeRef()).getLocalPart());
		var cases = new ArrayList<Case>();
		for (var value : numeric ? numbers(entries, allowed) : words(entries, input)) {
			if (allowed == null || accepts(allowed, value)) {
				var rows = new BitSet(entries.size());
				for (int row = 0; row < entries.size(); row++) {
					rows.set(row, isDash(entries.get(row)) || accepts(entries.get(row), value));
				}
				cases.add(new Case(value.toString(), rows));
			}
		}
		return cases;
	}

	private static Set<Object> numbers(List<String> entries, @org.jspecify.annotations.Nullable String allowed) {
		var limits = new TreeSet<BigDecimal>();
		entries
			.forEach(entry -> NUMBER.matcher(entry).results().forEach(hit -> limits.add(new BigDecimal(hit.group()))));
		if (allowed != null) {
			NUMBER.matcher(allowed).results().forEach(hit -> limits.add(new BigDecimal(hit.group())));
		}
		var values = new TreeSet<BigDecimal>(limits);
		if (limits.isEmpty()) {
			values.add(BigDecimal.ZERO);
			return Set.copyOf(values);
		}
		values.add(limits.first().subtract(BigDecimal.ONE));
		values.add(limits.last().add(BigDecimal.ONE));
		BigDecimal before = null;
		for (var limit : limits) {
			if (before != null) {
				values.add(before.add(limit).divide(BigDecimal.TWO));
			}
			before = limit;
		}
		return new java.util.LinkedHashSet<>(values);
	}

	private static Set<Object> words(List<String> entries, InputClause input) {
		var words = new TreeSet<String>();
		if (input.getInputValues() != null) {
			WORD.matcher(input.getInputValues().getText()).results().forEach(hit -> words.add(hit.group(1)));
		}
		else {
			entries.forEach(entry -> WORD.matcher(entry).results().forEach(hit -> words.add(hit.group(1))));
			words.add("anything else");
		}
		return new java.util.LinkedHashSet<>(words);
	}

	private boolean accepts(String tests, Object value) {
		return this.feel.evaluateUnaryTests(tests, Map.of())
			.stream()
			.anyMatch(test -> Boolean.TRUE.equals(test.apply(this.context, value)));
	}

	private static boolean isDash(String text) {
		return text.isBlank() || text.strip().equals("-");
	}

}
