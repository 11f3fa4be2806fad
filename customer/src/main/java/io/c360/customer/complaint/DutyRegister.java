package io.c360.customer.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what: step and department lead to one person, so that no case is ever
 * without an owner.
 */
public final class DutyRegister {

	private static final String ANY = "-";

	private final List<Duty> duties;

	private DutyRegister(List<Duty> duties) {
		this.duties = List.copyOf(duties);
	}

	/**
	 * Reads lines of {@code department;step;person}; a hyphen stands for any. The last
	 * line must stand for any department and any step.
	 */
	static DutyRegister parse(String text) {
		var duties = new ArrayList<Duty>();
		text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).forEach(line -> {
			var cells = line.split(";", -1);
			if (cells.length != 3 || cells[2].isBlank()) {
				throw new CustomerProblem.Invalid("A line of the duty register is department;step;person");
			}
			duties.add(new Duty(cells[0].strip(), cells[1].strip(), cells[2].strip()));
		});
		if (duties.isEmpty() || !duties.getLast().fits("\n", null)) {
			throw new CustomerProblem.Invalid(
					"The last line of the duty register must name a person for every department: -;-;person");
		}
		return new DutyRegister(duties);
	}

	/** Who does a step in a department; there is always somebody. */
	public String person(String department, @Nullable String step) {
		return find(department, step).orElse(this.duties.getLast()).person();
	}

	private Optional<Duty> find(String department, @Nullable String step) {
		return this.duties.stream().filter(duty -> duty.fits(department, step)).findFirst();
	}

	private record Duty(String department, String step, String person) {

		boolean fits(String wanted, @Nullable String task) {
			return (this.department.equals(ANY) || this.department.equals(wanted))
					&& (this.step.equals(ANY) || this.step.equals(task));
		}

	}

}
