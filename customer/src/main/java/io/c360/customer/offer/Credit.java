package io.c360.customer.offer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is given back, in fen, month by month.
 *
 * @param total all of it
 * @param first what comes in the first month
 * @param monthly a fixed amount each month after; null when it follows usage
 * @param percentOfUsage percent of what was used the month before; null when it is fixed
 * @param mostMonths after so many months nothing more comes; null for never
 */
public record Credit(long total, long first, @Nullable Long monthly, @Nullable Integer percentOfUsage,
		@Nullable Integer mostMonths) {

	private static final int ENOUGH = 600;

	public Credit {
		if (total < first || first < 0) {
			throw new IllegalArgumentException("What comes first cannot be more than all");
		}
	}

	/**
	 * What comes in each month until all has come.
	 * @param usage what is used in each month, the first one first; the last one goes on
	 */
	public List<Long> simulate(List<Long> usage) {
		var payments = new ArrayList<Long>();
		if (this.first > 0) {
			payments.add(this.first);
		}
		var rest = this.total - this.first;
		var most = (this.mostMonths != null) ? this.mostMonths : ENOUGH;
		for (int month = 0; rest > 0 && payments.size() < most; month++) {
			var due = Math.min(rest, due(usage, month));
			if (due == 0 && isOver(usage, month)) {
				break;
			}
			payments.add(due);
			rest -= due;
		}
		return List.copyOf(payments);
	}

	private long due(List<Long> usage, int month) {
		if (this.monthly != null) {
			return this.monthly;
		}
		if (this.percentOfUsage == null || usage.isEmpty()) {
			return 0;
		}
		return usage.get(Math.min(month, usage.size() - 1)) * this.percentOfUsage / 100;
	}

	private static boolean isOver(List<Long> usage, int month) {
		return month >= usage.size() - 1;
	}

}
