package io.c360.customer.profile;

import java.util.List;

import io.c360.customer.RecordId;

/**
 * How far each source is trusted: the ones named, in their order, before all others; bare
 * identifiers last.
 */
public record SourceTrust(List<String> sources) {

	/** What applies where nothing else is configured. */
	public static final SourceTrust DEFAULT = new SourceTrust(List.of("crm", "billing", "online", "legacy"));

	public SourceTrust {
		sources = List.copyOf(sources);
	}

	/** Lower is trusted more. */
	int rank(RecordId record) {
		if (record.isIdentifier()) {
			return this.sources.size() + 1;
		}
		var place = this.sources.indexOf(record.source());
		return (place >= 0) ? place : this.sources.size();
	}

}
