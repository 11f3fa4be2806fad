package io.c360.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.kie.dmn.model.api.DecisionTable;

/** What was found of a table so far, case by case. */
final class Findings {

	private static final int EXAMPLES = 10;

	private final boolean collects;

	private final boolean unique;

	private final BitSet defaults;

	private final BitSet deciding;

	private final List<String> gaps = new ArrayList<>();

	private final List<String> byDefault = new ArrayList<>();

	private final List<String> overlaps = new ArrayList<>();

	private final int[] counts = new int[4];

	Findings(boolean collects, boolean unique, BitSet defaults, int rows) {
		this.collects = collects;
		this.unique = unique;
		this.defaults = defaults;
		this.deciding = new BitSet(rows);
	}

	void judge(BitSet fitting, String text) {
		this.counts[0]++;
		if (this.collects) {
			this.deciding.or(fitting);
			return;
		}
		if (fitting.isEmpty()) {
			note(1, this.gaps, text);
			return;
		}
		this.deciding.set(fitting.nextSetBit(0));
		var telling = (BitSet) fitting.clone();
		telling.andNot(this.defaults);
		if (telling.isEmpty()) {
			note(2, this.byDefault, text);
		}
		if (this.unique && fitting.cardinality() > 1) {
			note(3, this.overlaps, text);
		}
	}

	private void note(int kind, List<String> examples, String text) {
		this.counts[kind]++;
		if (examples.size() < EXAMPLES) {
			examples.add(text);
		}
	}

	TableReport report(Table table, DecisionTable definition) {
		var unreachable = new ArrayList<String>();
		for (int row = 0; row < definition.getRule().size() && this.counts[0] > 0; row++) {
			if (!this.deciding.get(row)) {
				unreachable.add(definition.getRule().get(row).getId());
			}
		}
		return new TableReport(table.name(), table.version(), definition.getRule().size(), this.counts[0],
				new TableReport.Cases(this.counts[1], List.copyOf(this.gaps)),
				new TableReport.Cases(this.counts[2], List.copyOf(this.byDefault)),
				new TableReport.Cases(this.counts[3], List.copyOf(this.overlaps)), List.copyOf(unreachable));
	}

}
