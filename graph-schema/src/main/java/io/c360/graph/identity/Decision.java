package io.c360.graph.identity;

import java.time.Instant;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;

/** What a steward decides, and why. It holds until it is revoked, or until it expires. */
public sealed interface Decision {

	/** Why; for other people to read. */
	String reason();

	/** Who decided. */
	String author();

	/** Until when it holds; null for ever. */
	@Nullable Instant expires();

	/** Records of both sides are one customer. */
	record Same(Set<RecordId> left, Set<RecordId> right, String reason, String author,
			@Nullable Instant expires) implements Decision {

		public Same {
			left = Set.copyOf(left);
			right = Set.copyOf(right);
		}

	}

	/** No record of one side is the same customer as any of the other. */
	record Different(Set<RecordId> left, Set<RecordId> right, String reason, String author,
			@Nullable Instant expires) implements Decision {

		public Different {
			left = Set.copyOf(left);
			right = Set.copyOf(right);
			if (left.stream().anyMatch(right::contains)) {
				throw new CustomerProblem.Invalid("A record is not different from itself: name it on one side only");
			}
		}

	}

	/** An identifier proves nothing, such as the number of a shop. */
	record Exclude(Attribute kind, String value, String reason, String author,
			@Nullable Instant expires) implements Decision {

		public Exclude {
			if (!kind.isIdentifier()) {
				throw new IllegalArgumentException("Only identifiers can be excluded, not " + kind);
			}
		}

		/** Leaves the value out: it is personal data. */
		@Override
		public String toString() {
			return "exclude a " + this.kind;
		}

	}

}
