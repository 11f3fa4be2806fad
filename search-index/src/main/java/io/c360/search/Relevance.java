package io.c360.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.c360.customer.name.Pinyin;
import io.c360.customer.party.Attribute;

/**
 * The whole relevance model, in one place, testable without a server. Every way of being
 * found has a fixed score and the strongest one counts, so that the order can be
 * explained and does not change with what else is in the index.
 */
final class Relevance {

	private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()-]{3,24}");

	private static final Pattern INITIALS = Pattern.compile("[a-z]{2,6}");

	private static final int TAIL = 4;

	private static final int SHORTEST_WORD = 2;

	private final String text;

	private final String folded;

	private final String key;

	private final String sound;

	private final List<Query> ways = new ArrayList<>();

	private final Set<MatchedOn> unseen;

	private Relevance(CustomerQuery query) {
		this.text = query.text();
		this.unseen = query.unseen();
		this.folded = NameForms.fold(this.text);
		this.key = NameForms.key(this.folded);
		this.sound = NameForms.sound(this.folded);
	}

	/**
	 * The query for what is looked for.
	 * @param misspelt whether to look for misspellings too, which costs the server
	 * several times what everything else does
	 */
	static Query matching(CustomerQuery query, boolean misspelt) {
		var relevance = new Relevance(query);
		relevance.identifiers();
		relevance.phones();
		relevance.names();
		relevance.words();
		relevance.texts();
		if (misspelt) {
			relevance.typos();
		}
		if (relevance.ways.isEmpty()) {
			return Query.of(q -> q.matchNone(none -> none));
		}
		return Query.of(q -> q.bool(bool -> bool.must(must -> must.disMax(best -> best.queries(relevance.ways)))
			.filter(SearchFilters.of(query.filter()))));
	}

	private void identifiers() {
		if (isUuid(this.text)) {
			way(MatchedOn.ID, term("customer", this.text.toLowerCase(java.util.Locale.ROOT)));
		}
		way(MatchedOn.EMAIL, term("email", Attribute.EMAIL.normalise(this.text)));
		way(MatchedOn.ID_NUMBER, term("identifier", Attribute.RESIDENT_ID.normalise(this.text)));
		way(MatchedOn.ACCOUNT, term("account", Attribute.ACCOUNT.normalise(this.text)));
		way(MatchedOn.CARD, term("card", Attribute.LOYALTY_CARD.normalise(this.text)));
	}

	private void phones() {
		if (!PHONE.matcher(this.folded).matches()) {
			return;
		}
		var digits = Attribute.MOBILE.normalise(this.text);
		way(MatchedOn.PHONE, term("phone", digits));
		if (digits.length() == TAIL) {
			way(MatchedOn.PART_OF_PHONE, term("phoneTail", digits));
		}
		if (digits.length() >= TAIL) {
			way(MatchedOn.PART_OF_PHONE, prefix("phone", digits));
		}
	}

	private void names() {
		if (this.key.isEmpty()) {
			return;
		}
		way(MatchedOn.NAME, term("nameKey", this.key));
		way(MatchedOn.FORMER_NAME, any(term("formerNameKey", this.key), phrase("formerName", this.folded)));
		way(MatchedOn.PART_OF_NAME, phrase("name", this.folded));
		way(MatchedOn.GROUP, phrase("groupName", this.folded));
		if (Pinyin.hasHan(this.folded)) {
			way(MatchedOn.SOUNDS_ALIKE, any(term("latin", this.sound), term("formerLatin", this.sound)));
			return;
		}
		way(MatchedOn.PINYIN, term("latin", this.sound));
		way(MatchedOn.FORMER_NAME, term("formerLatin", this.sound));
		way(MatchedOn.PART_OF_NAME, phrase("syllables", this.folded));
		way(MatchedOn.BEGINNING_OF_NAME, prefix("latin", this.sound));
		if (INITIALS.matcher(this.sound).matches()) {
			way(MatchedOn.INITIALS, term("initials", this.sound));
		}
	}

	private void words() {
		var words = List.of(this.folded.split("\\s+"));
		if (words.size() > 1) {
			way(MatchedOn.ALL_WORDS,
					Query.of(q -> q.bool(bool -> bool.must(words.stream().map(Relevance::somewhere).toList()))));
		}
	}

	private void typos() {
		if (this.text.indexOf('@') > 0) {
			way(MatchedOn.TYPO, typo("email", Attribute.EMAIL.normalise(this.text), 1));
			return;
		}
		if (PHONE.matcher(this.folded).matches()) {
			way(MatchedOn.TYPO, typo("phone", Attribute.MOBILE.normalise(this.text), 1));
			return;
		}
		if (Pinyin.hasHan(this.folded)) {
			way(MatchedOn.TYPO, typo("nameKey", this.key, 0));
		}
		else if (this.sound.length() > 3) {
			way(MatchedOn.TYPO, any(typo("latin", this.sound, 1), misspelt("syllables")));
			slip(Query
				.of(q -> q.fuzzy(fuzzy -> fuzzy.field("latin").value(this.sound).fuzziness("1").prefixLength(1))));
		}
	}

	private static Query somewhere(String word) {
		var ways = new ArrayList<Query>();
		ways.add(phrase("name", word));
		ways.add(phrase("formerName", word));
		ways.add(phrase("syllables", word));
		ways.add(phrase("groupName", word));
		ways.add(term("latin", NameForms.sound(word)));
		ways.add(term("city", CustomerDocument.city(word)));
		ways.add(term("phone", Attribute.MOBILE.normalise(word)));
		ways.add(term("phoneTail", word));
		ways.add(term("email", word));
		return any(ways.toArray(Query[]::new));
	}

	/** Every word, each as it stands: single characters would be found anywhere. */
	private void texts() {
		var words = List.of(this.folded.split("\\s+"));
		if (words.stream().allMatch(word -> word.length() >= SHORTEST_WORD)) {
			way(MatchedOn.TEXT, Query
				.of(q -> q.bool(bool -> bool.must(words.stream().map(word -> phrase("text", word)).toList()))));
		}
	}

	/**
	 * The server says by its name which way a hit was found, and looks for it again to
	 * say so: a misspelling goes without, its score tells it.
	 */
	private void way(MatchedOn matched, Query query) {
		if (this.unseen.contains(matched)) {
			return;
		}
		this.ways.add(Query.of(q -> q.constantScore(constant -> {
			constant.filter(query).boost(matched.weight());
			return (matched != MatchedOn.TYPO) ? constant.queryName(matched.name() + "#" + this.ways.size()) : constant;
		})));
	}

	/** One error comes before two. */
	private void slip(Query query) {
		if (!this.unseen.contains(MatchedOn.TYPO)) {
			this.ways
				.add(Query.of(q -> q.constantScore(constant -> constant.filter(query).boost(MatchedOn.ONE_ERROR))));
		}
	}

	static Query any(Query... ways) {
		return Query.of(q -> q.bool(bool -> bool.should(List.of(ways)).minimumShouldMatch("1")));
	}

	static Query term(String field, String value) {
		return Query.of(q -> q.term(term -> term.field(field).value(value)));
	}

	private static Query prefix(String field, String value) {
		return Query.of(q -> q.prefix(prefix -> prefix.field(field).value(value)));
	}

	static Query phrase(String field, String value) {
		return Query.of(q -> q.matchPhrase(phrase -> phrase.field(field).query(value)));
	}

	private static Query typo(String field, String value, int firstRight) {
		return Query
			.of(q -> q.fuzzy(fuzzy -> fuzzy.field(field).value(value).fuzziness("AUTO").prefixLength(firstRight)));
	}

	private Query misspelt(String field) {
		return Query.of(q -> q.match(match -> match.field(field)
			.query(this.folded)
			.operator(Operator.And)
			.fuzziness("AUTO")
			.prefixLength(1)));
	}

	private static boolean isUuid(String text) {
		try {
			return Set.of(36).contains(text.length()) && UUID.fromString(text).toString().equalsIgnoreCase(text);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
