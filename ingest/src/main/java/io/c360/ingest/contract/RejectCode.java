package io.c360.ingest.contract;

/** Why a record is refused. The names are stable: callers branch on them. */
public enum RejectCode {

	/** Not one JSON object, or not one row. */
	MALFORMED,
	/** Bytes that mean nothing in the declared character set. */
	BAD_ENCODING,
	/** The input ends in the middle of the record. */
	TRUNCATED,
	/** Larger than a record may be. */
	TOO_LARGE,
	/** Nested deeper than a record may be. */
	TOO_DEEP,
	/** A field that the contract does not have. */
	UNKNOWN_FIELD,
	/** A field that the contract demands is absent. */
	MISSING_FIELD,
	/** A text where a number belongs, and the like. */
	WRONG_TYPE,
	/** The right type, but no value that the contract allows. */
	BAD_VALUE,
	/** Nobody says which source system it comes from. */
	MISSING_SOURCE

}
