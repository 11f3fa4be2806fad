package io.c360.ingest.contract;

import org.jspecify.annotations.Nullable;

/** The first thing in a record that does not fit its contract, and where. */
record Finding(RejectCode code, @Nullable String path, String reason) {

	static Finding of(RejectCode code, String reason) {
		return new Finding(code, null, reason);
	}

	/** The same, seen from the object that has it as its field. */
	Finding in(String field) {
		var inner = (this.path == null) ? "" : (this.path.startsWith("[") ? this.path : "." + this.path);
		return new Finding(this.code, field + inner, this.reason);
	}

	Decoded.Rejected rejected() {
		return new Decoded.Rejected(this.code, this.path, this.reason);
	}

}
