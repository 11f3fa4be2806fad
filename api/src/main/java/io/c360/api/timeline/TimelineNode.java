package io.c360.api.timeline;

import java.time.Instant;

import io.c360.customer.Money;
import io.c360.customer.RecordId;
import io.c360.customer.timeline.TimelineEntry;
import io.c360.customer.timeline.TimelineKind;
import io.c360.customer.usage.UsageMonth;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline by the names of the schema. What its kind does not have is null.
 *
 * @param fact null for a month of usage
 */
record TimelineNode(String id, TimelineKind kind, Instant at, @Nullable RecordId fact, @Nullable String channel,
		@Nullable String direction, @Nullable String reason, @Nullable String subject, @Nullable String status,
		@Nullable String description, @Nullable Money amount, @Nullable Long points, @Nullable RecordId complaint,
		@Nullable String campaign, @Nullable String agent, @Nullable String department, @Nullable String store,
		@Nullable String till, @Nullable Long durationSeconds, @Nullable UsageMonth usage) {

	/** What is told of an entry so far. */
	static Told of(TimelineEntry entry, @Nullable RecordId fact) {
		return new Told(entry, fact);
	}

	/** The kind only: the rest may be personal data. */
	@Override
	public String toString() {
		return this.kind + " at " + this.at;
	}

	/** Collects what there is to tell; each word may be absent. */
	static final class Told {

		private final TimelineEntry entry;

		private final @Nullable RecordId fact;

		private @Nullable String channel;

		private @Nullable String reason;

		private @Nullable String subject;

		private @Nullable String status;

		private @Nullable String description;

		private @Nullable Money amount;

		private @Nullable RecordId complaint;

		private @Nullable String agent;

		private @Nullable String department;

		private Told(TimelineEntry entry, @Nullable RecordId fact) {
			this.entry = entry;
			this.fact = fact;
		}

		/** Where, and why. */
		Told on(@Nullable String channel, @Nullable String reason) {
			this.channel = channel;
			this.reason = reason;
			return this;
		}

		/** What it is about, and how it stands. */
		Told about(@Nullable String subject, @Nullable String status) {
			this.subject = subject;
			this.status = status;
			return this;
		}

		Told saying(@Nullable String description) {
			this.description = description;
			return this;
		}

		Told worth(@Nullable Money amount) {
			this.amount = amount;
			return this;
		}

		/** Which complaint, and with whom it is. */
		Told in(RecordId complaint, @Nullable String agent, @Nullable String department) {
			this.complaint = complaint;
			this.agent = agent;
			this.department = department;
			return this;
		}

		/** The entry, with nothing else. */
		TimelineNode node() {
			return with(null, null, null);
		}

		/** The entry, with what only a few have. */
		TimelineNode with(@Nullable Long points, @Nullable String campaign, @Nullable UsageMonth usage) {
			return new TimelineNode(this.entry.id(), this.entry.kind(), this.entry.at(), this.fact, this.channel, null,
					this.reason, this.subject, this.status, this.description, this.amount, points, this.complaint,
					campaign, this.agent, this.department, null, null, null, usage);
		}

	}

}
