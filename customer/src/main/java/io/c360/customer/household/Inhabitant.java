package io.c360.customer.household;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer as far as it matters for whom they live with.
 *
 * @param id the customer's id; people are told apart and put in order by it
 * @param surname folded; empty when unknown
 * @param birthYear null when unknown
 * @param gender male, female; empty when unknown
 * @param residences where they live and lived, without two spellings of one place
 */
public record Inhabitant(String id, String surname, @Nullable Integer birthYear, String gender,
		List<Residence> residences, List<Tie> ties) {

	public Inhabitant {
		residences = distinct(residences);
		ties = ties.stream().distinct().toList();
	}

	/** Where they live and lived; one stay at an unknown place for who lives nowhere. */
	List<Stay> stays() {
		var open = this.residences.stream().anyMatch(residence -> residence.span().isOpen());
		var stays = new ArrayList<Stay>();
		this.residences.forEach(residence -> stays.add(new Stay(this, stays.size(), residence)));
		if (!open && this.ties.stream().anyMatch(tie -> tie.span().isOpen())) {
			stays.add(new Stay(this, stays.size(), new Residence(Dwelling.UNKNOWN, Span.ALWAYS)));
		}
		return stays;
	}

	/** The fullest spelling of each place stays; the places are in the order given. */
	private static List<Residence> distinct(List<Residence> residences) {
		var kept = new ArrayList<Residence>();
		for (var residence : residences) {
			if (residence.dwelling().isUnknown()) {
				continue;
			}
			var same = -1;
			for (int i = 0; i < kept.size() && same < 0; i++) {
				same = isOne(kept.get(i).dwelling(), residence.dwelling()) ? i : -1;
			}
			if (same < 0) {
				kept.add(residence);
			}
			else {
				kept.set(same, new Residence(fuller(kept.get(same).dwelling(), residence.dwelling()),
						kept.get(same).span().or(residence.span())));
			}
		}
		return List.copyOf(kept);
	}

	static boolean isOne(Dwelling one, Dwelling other) {
		return switch (one.compare(other)) {
			case SAME, UNIT_MISSING, STREET_TYPO, STREET_MISSING, NUMBER_MISSING, STREET_ONLY -> true;
			case OTHER_UNIT, NUMBER_TYPO, UNKNOWN, DIFFERENT -> false;
		};
	}

	private static Dwelling fuller(Dwelling one, Dwelling other) {
		return (parts(other) > parts(one)) ? other : one;
	}

	private static int parts(Dwelling dwelling) {
		return (dwelling.area().isEmpty() ? 0 : 1) + (dwelling.street().isEmpty() ? 0 : 4)
				+ (dwelling.number().isEmpty() ? 0 : 4) + (dwelling.unit().isEmpty() ? 0 : 2);
	}

	/** The id only: everything else is personal data. */
	@Override
	public String toString() {
		return "inhabitant " + this.id;
	}

}
