package io.c360.ingest.mapping;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a mapping takes values from: a row, an object, or an entry of a list in it. */
interface Input {

	/** The text at a column or pointer; null when it is absent or blank. */
	@Nullable String text(String place);

	/** The entries of the list at a pointer; the one entry where there is no list. */
	List<Input> entries(String place);

	/**
	 * What is in the columns that the mapping does not name; blank cells are left out.
	 */
	Map<String, String> others();

}
