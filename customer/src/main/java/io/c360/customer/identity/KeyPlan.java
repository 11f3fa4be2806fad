package io.c360.customer.identity;

import java.util.List;

/** Which candidate keys a record has. The first byte of a key says which rule made it. */
final class KeyPlan {

	private static final long HASH = (1L << 56) - 1;

	private static final int MOST_PER_RULE = 12;

	private final KeyAtom[][] rules;

	private final int[] caps;

	KeyPlan(List<KeyAtom[]> rules, int[] caps) {
		this.rules = rules.toArray(new KeyAtom[0][]);
		this.caps = caps;
	}

	int cap(long key) {
		var rule = (int) (key >>> 56);
		return (rule < this.caps.length) ? this.caps[rule] : 0;
	}

	long[] keys(IdentityRecord record) {
		var result = new KeyHashes();
		var now = new KeyHashes();
		var next = new KeyHashes();
		var atom = new KeyHashes();
		for (int rule = 0; rule < this.rules.length; rule++) {
			now.clear();
			now.add(rule + 1L);
			for (var ingredient : this.rules[rule]) {
				atom.clear();
				ingredient.collect(record, atom);
				next.clear();
				for (int i = 0; i < now.size(); i++) {
					for (int j = 0; j < atom.size() && next.size() < MOST_PER_RULE; j++) {
						next.add(Hashing.combine(now.get(i), atom.get(j)));
					}
				}
				var spare = now;
				now = next;
				next = spare;
				if (now.size() == 0) {
					break;
				}
			}
			for (int i = 0; i < now.size(); i++) {
				result.add(((long) rule << 56) | (now.get(i) & HASH));
			}
		}
		return result.sorted();
	}

}
