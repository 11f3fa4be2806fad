package io.c360.api.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * What somebody may see of a customer. Who has several roles sees what any of them sees.
 */
public final class Sight {

	private static final Set<Attribute> DOCUMENTS = Set.of(Attribute.RESIDENT_ID, Attribute.PASSPORT);

	private static final Set<Attribute> WHO_IT_IS = Set.of(Attribute.FULL_NAME, Attribute.FAMILY_NAME,
			Attribute.GIVEN_NAME, Attribute.FORMER_NAME, Attribute.RESIDENT_ID, Attribute.PASSPORT, Attribute.MOBILE,
			Attribute.LANDLINE, Attribute.EMAIL, Attribute.ADDRESS, Attribute.ACCOUNT, Attribute.LOYALTY_CARD,
			Attribute.DEVICE, Attribute.BIRTH_DATE);

	/** A role that is not here sees everything. */
	private static final Map<Role, Set<Attribute>> HIDDEN = Map.of(Role.STORE_CLERK, DOCUMENTS, Role.ANALYST,
			WHO_IT_IS);

	private final Set<Attribute> hidden;

	private Sight(Set<Attribute> hidden) {
		this.hidden = hidden;
	}

	/** What somebody with these roles sees; without a role nothing. */
	static Sight of(Set<Role> roles) {
		var hidden = EnumSet.allOf(Attribute.class);
		roles.forEach(role -> hidden.retainAll(HIDDEN.getOrDefault(role, Set.of())));
		return new Sight(hidden);
	}

	/** What whoever asks sees. */
	public static Sight of(Authentication authentication) {
		return of(authentication.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.flatMap(authority -> Role.ofAuthority(String.valueOf(authority)).stream())
			.collect(Collectors.toUnmodifiableSet()));
	}

	/** True when values of an attribute may be seen. */
	public boolean sees(Attribute attribute) {
		return !this.hidden.contains(attribute);
	}

	/**
	 * True when nothing is hidden: only then free text and unknown attributes are shown.
	 */
	public boolean seesEverything() {
		return this.hidden.isEmpty();
	}

	/**
	 * The text of a record's id. The id of a record that was made of a bare identifier
	 * holds that identifier.
	 */
	public String text(RecordId record) {
		var hides = identifier(record).filter(kind -> !sees(kind));
		return hides.map(kind -> record.source() + "/" + kind + ":***").orElseGet(record::toString);
	}

	private static Optional<Attribute> identifier(RecordId record) {
		var colon = record.key().indexOf(':');
		return (record.isIdentifier() && colon > 0) ? Attribute.named(record.key().substring(0, colon))
				: Optional.empty();
	}

}
