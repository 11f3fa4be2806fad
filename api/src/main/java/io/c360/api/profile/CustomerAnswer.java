package io.c360.api.profile;

import java.time.Instant;
import java.util.List;

import io.c360.api.access.Sight;
import io.c360.customer.CustomerId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;
import io.c360.customer.profile.GoldenProfile;
import io.c360.graph.profile.CustomerView;
import io.c360.graph.profile.ProfilePart;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks is told of one customer, by the names of the schema. Each part is
 * computed when it is asked for.
 */
public final class CustomerAnswer {

	private final CustomerView view;

	private final Sight sight;

	private final GoldenProfile golden;

	public CustomerAnswer(CustomerView view, Sight sight) {
		this.view = view;
		this.sight = sight;
		this.golden = GoldenProfile.of(view.records());
	}

	public CustomerId id() {
		return this.view.id();
	}

	public long revision() {
		return this.view.revision();
	}

	public Instant asOf() {
		return this.view.changedAt();
	}

	public PartyType kind() {
		return this.golden.type();
	}

	/** True while no source describes them. */
	public boolean anonymous() {
		return this.view.records().stream().allMatch(record -> record.id().isIdentifier());
	}

	public @Nullable String displayName() {
		return this.sight.sees(Attribute.FULL_NAME) ? this.golden.displayName().orElse(null) : null;
	}

	public List<ContactPoint> contactPoints() {
		return ContactPoint.of(this.golden, this.sight);
	}

	public List<SourceRecord> records() {
		return this.view.records().stream().map(party -> SourceRecord.of(party, this.sight)).toList();
	}

	/**
	 * What was read for a part.
	 * @throws IllegalStateException when it was not selected
	 */
	public <T> T part(ProfilePart<T> part) {
		return this.view.part(part);
	}

	/** The same for the graph: its view, seen or not. */
	public CustomerView view() {
		return this.view;
	}

	/** What whoever asks may see. */
	public Sight sight() {
		return this.sight;
	}

	/** Everything that any record states of an attribute. */
	List<String> stated(Attribute attribute) {
		return this.view.records()
			.stream()
			.flatMap(record -> record.attributes().getOrDefault(attribute, List.of()).stream())
			.toList();
	}

	/** What we conclude from the records. */
	public GoldenProfile golden() {
		return this.golden;
	}

	List<AttributeValue> attributes(@Nullable List<Attribute> names) {
		return this.golden.values()
			.entrySet()
			.stream()
			.filter(values -> names == null || names.isEmpty() || names.contains(values.getKey()))
			.flatMap(values -> values.getValue()
				.stream()
				.map(value -> AttributeValue.of(values.getKey(), value, this.sight)))
			.toList();
	}

	/** The id and revision only: the rest is personal data. */
	@Override
	public String toString() {
		return "answer about " + this.view;
	}

}
