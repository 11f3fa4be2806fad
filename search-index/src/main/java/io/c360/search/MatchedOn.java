package io.c360.search;

/** What a customer was found by, the strongest first. */
public enum MatchedOn {

	/** The customer's own id. */
	ID(100),
	/** A whole phone number, mobile or landline. */
	PHONE(90),
	/** A whole e-mail address. */
	EMAIL(90),
	/** A whole identity, passport, tax or licence number. */
	ID_NUMBER(90),
	/** A whole account number. */
	ACCOUNT(90),
	/** A whole loyalty card number. */
	CARD(90),
	/** A whole name as written. */
	NAME(80),
	/** A whole name in pinyin or other Latin letters. */
	PINYIN(70),
	/** A whole name that the customer had before, as written or in Latin letters. */
	FORMER_NAME(65),
	/** A part of a name: some characters, a word, a syllable. */
	PART_OF_NAME(60),
	/** First letters of a name. */
	INITIALS(55),
	/** Every word somewhere: a name and a city, a name and the end of a number. */
	ALL_WORDS(50),
	/** A name of other characters that is pronounced the same. */
	SOUNDS_ALIKE(45),
	/** The beginning of a name in Latin letters. */
	BEGINNING_OF_NAME(40),
	/** The name of a household, an enterprise or a network. */
	GROUP(35),
	/** The beginning or the last four digits of a phone number. */
	PART_OF_PHONE(30),
	/** A name, an e-mail address or a phone number, but for a typing error. */
	TYPO(20),
	/** What was said in a contact or written about a complaint. */
	TEXT(10);

	/** The score of a misspelling that is one error away. */
	static final float ONE_ERROR = 24;

	private final float weight;

	MatchedOn(float weight) {
		this.weight = weight;
	}

	/** The score of a customer found by this and nothing stronger. */
	float weight() {
		return this.weight;
	}

}
