package io.c360.api.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import org.springframework.security.core.Authentication;

/**
 * What somebody may see of a customer. Who has several roles sees what any of them sees.
 */
public final class Sight {

	private final Map<String, AccessTable.Rule> rules;

	private final Set<Attribute> hidden;

	Sight(Map<String, AccessTable.Rule> rules, Set<Attribute> hidden) {
		this.rules = rules;
		this.hidden = hidden;
	}

	/** What somebody with these roles sees; without a role nothing. */
	static Sight of(Set<Role> roles) {
		return AccessTable.get().sight(roles, null);
	}

	/** What whoever asks sees. */
	public static Sight of(Authentication authentication) {
		return of(Role.of(authentication));
	}

	/** True when things of a class may be seen. */
	boolean sees(String dataClass) {
		return this.rules.get(dataClass) == AccessTable.Rule.YES;
	}

	/** The same without some more attributes. */
	public Sight hiding(Set<Attribute> more) {
		var both = new java.util.HashSet<>(this.hidden);
		both.addAll(more);
		return new Sight(this.rules, Set.copyOf(both));
	}

	/** True when customers may be asked for by an attribute, seen or not. */
	public boolean asksBy(Attribute attribute) {
		return this.rules.getOrDefault(AccessTable.get().classOf(attribute),
				AccessTable.Rule.NO) != AccessTable.Rule.NO;
	}

	/** True when values of an attribute may be seen. */
	public boolean sees(Attribute attribute) {
		return !this.hidden.contains(attribute);
	}

	/** True when it may be seen what customers are worth. */
	public boolean seesValue() {
		return sees("value");
	}

	/** True when free text may be seen. */
	public boolean seesText() {
		return sees("text");
	}

	/**
	 * True when nothing is hidden: only then free text and unknown attributes are shown.
	 */
	public boolean seesEverything() {
		return this.hidden.isEmpty() && seesText();
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
