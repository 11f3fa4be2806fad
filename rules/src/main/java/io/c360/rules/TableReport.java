package io.c360.rules;

import java.util.List;

/**
 * What is to be known of a table before anybody relies on it. Examples are cases like
 * {@code age 30, tenureMonths 6}.
 *
 * @param gaps cases that no row decides
 * @param defaults cases that only a row that asks for nothing decides
 * @param overlaps cases that several rows decide although one only should
 * @param unreachable rows that never decide anything
 * @param checked how many cases were tried; each stands for all that the table cannot
 * tell from it
 */
public record TableReport(String table, String version, int rows, int checked, Cases gaps, Cases defaults,
		Cases overlaps, List<String> unreachable) {

	/** Some cases, and a few of them. */
	public record Cases(int count, List<String> examples) {
	}

}
