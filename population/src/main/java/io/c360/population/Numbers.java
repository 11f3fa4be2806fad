package io.c360.population;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Hands out everything that is unique to its owner: mobiles, landlines, keys, accounts,
 * cards, devices. A number is a pure function of the seed and the owner's slot, so no
 * register of used numbers is kept.
 */
final class Numbers {

	/** Slots of mobile numbers a person may use in a lifetime. */
	static final int MOBILES_PER_PERSON = 8;

	private static final int[] OWN = { 133, 149, 153, 173, 177, 180, 181, 189, 190, 191, 193, 199 };

	private static final int[] OTHER = { 130, 131, 132, 134, 135, 136, 137, 138, 139, 145, 147, 150, 151, 152, 155, 156,
			157, 158, 159, 166, 171, 172, 175, 176, 178, 182, 183, 184, 185, 186, 187, 188, 195, 196, 197, 198 };

	/**
	 * Numbers of a prefix that do not end in 000: those are kept for junk and for nobody.
	 */
	private static final long PER_PREFIX = 99_900_000L;

	private static final Set<String> EIGHT_DIGITS = Set.of("020", "0755", "0757", "0769", "0760", "0754", "0750");

	private final Permutation own;

	private final Permutation other;

	private final Permutation landlines;

	private final Permutation emails;

	private final Permutation qq;

	private final Map<Register, Permutation> keys = new EnumMap<>(Register.class);

	private final long emailOffset;

	Numbers(long seed, long people) {
		this.own = new Permutation(seed, 3, OWN.length * PER_PREFIX);
		this.other = new Permutation(seed, 4, OTHER.length * PER_PREFIX);
		this.landlines = new Permutation(seed, 5, 6_000_000L);
		long size = 10_000;
		while (size < people * 4) {
			size *= 10;
		}
		this.emailOffset = size / 10;
		this.emails = new Permutation(seed, 6, size - this.emailOffset);
		this.qq = new Permutation(seed, 7, 2_900_000_000L);
		for (var register : Register.values()) {
			this.keys.put(register, new Permutation(seed, register.salt, 900_000_000L));
		}
	}

	/** A mobile; four of five have a prefix of this operator, the rest were ported in. */
	String mobile(long slot) {
		return (Dice.mix(slot) >>> 1) % 5 > 0 ? mobile(this.own, OWN, slot) : foreignMobile(slot);
	}

	String mobile(int person, int which) {
		return mobile((long) person * MOBILES_PER_PERSON + which);
	}

	/**
	 * A mobile with the prefix of another operator; its slots are those of
	 * {@code mobile}.
	 */
	String foreignMobile(long slot) {
		return mobile(this.other, OTHER, slot);
	}

	String landline(City city, int household) {
		long local = 2_000_000 + this.landlines.at(household);
		boolean eight = EIGHT_DIGITS.contains(city.areaCode());
		return city.areaCode() + "-" + (eight ? "8" : "") + local;
	}

	/** A number that makes a mailbox unique among all mailboxes of that provider. */
	long mailbox(int person, int which) {
		return this.emailOffset + this.emails.at(person * 2L + which);
	}

	long qq(int person, int which) {
		return 100_000_000L + this.qq.at(person * 2L + which);
	}

	/** A key of the register, nine digits, without any trace of the slot. */
	String key(Register register, long slot) {
		return register.letter + (100_000_000L + Objects.requireNonNull(this.keys.get(register)).at(slot));
	}

	/** A device number of 15 digits with its Luhn check digit. */
	String device(int person) {
		return withLuhn("86" + key(Register.DEVICE, person) + "042");
	}

	static String withLuhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int weighed = (i % 2 == 0) ? digit * 2 : digit;
			sum += (weighed > 9) ? weighed - 9 : weighed;
		}
		return digits + (10 - sum % 10) % 10;
	}

	private static String mobile(Permutation space, int[] prefixes, long slot) {
		long place = space.at(slot);
		long local = place % PER_PREFIX;
		return Long.toString(prefixes[(int) (place / PER_PREFIX)] * 100_000_000L + local + local / 999 + 1);
	}

	/** Where keys are unique. */
	enum Register {

		CRM(10, "1"), BILLING(11, "2"), ONLINE(12, "u"), LEGACY(13, "GD"), ACCOUNT(14, "A"), LOYALTY_CARD(15, "L"),
		DEVICE(16, ""), COMPANY(17, "E");

		private final int salt;

		private final String letter;

		Register(int salt, String letter) {
			this.salt = salt;
			this.letter = letter;
		}

	}

}
