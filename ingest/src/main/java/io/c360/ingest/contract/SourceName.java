package io.c360.ingest.contract;

/** The name of a source system. */
public final class SourceName {

	private SourceName() {
	}

	/** True for a name that can stand before the slash of a record id. */
	public static boolean isValid(String name) {
		return TextFormat.isSource(name);
	}

}
