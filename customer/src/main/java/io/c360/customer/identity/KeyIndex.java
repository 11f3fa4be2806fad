package io.c360.customer.identity;

import java.util.Arrays;

/**
 * Which records have which key: an open hash table of lists, without objects per entry.
 */
final class KeyIndex {

	private static final int NONE = -1;

	private long[] keys = new long[1 << 12];

	private int[] heads = new int[1 << 12];

	private int[] counts = new int[1 << 12];

	private int used;

	private int[] slots = new int[1 << 12];

	private int[] next = new int[1 << 12];

	private int free = NONE;

	private int entries;

	KeyIndex() {
		Arrays.fill(this.heads, NONE);
	}

	/** Adds a record to a key and returns how many have it now. */
	int add(long key, int slot) {
		if (this.used * 3L > this.keys.length * 2L) {
			grow();
		}
		var at = find(key);
		if (this.counts[at] == 0 && this.heads[at] == NONE && this.keys[at] == 0) {
			this.keys[at] = tag(key);
			this.used++;
		}
		var entry = entry();
		this.slots[entry] = slot;
		this.next[entry] = this.heads[at];
		this.heads[at] = entry;
		return ++this.counts[at];
	}

	/** Takes a record from a key and returns how many still have it. */
	int remove(long key, int slot) {
		var at = find(key);
		var before = NONE;
		for (var entry = this.heads[at]; entry != NONE; entry = this.next[entry]) {
			if (this.slots[entry] == slot) {
				if (before == NONE) {
					this.heads[at] = this.next[entry];
				}
				else {
					this.next[before] = this.next[entry];
				}
				this.next[entry] = this.free;
				this.free = entry;
				return --this.counts[at];
			}
			before = entry;
		}
		return this.counts[at];
	}

	int count(long key) {
		return this.counts[find(key)];
	}

	/** The records that have a key. */
	int[] slots(long key) {
		var at = find(key);
		var result = new int[this.counts[at]];
		var i = 0;
		for (var entry = this.heads[at]; entry != NONE; entry = this.next[entry]) {
			result[i++] = this.slots[entry];
		}
		return result;
	}

	/** The first entry of a key that at most so many records have; none otherwise. */
	int first(long key, int cap) {
		var at = find(key);
		return (this.counts[at] <= cap) ? this.heads[at] : NONE;
	}

	int after(int entry) {
		return this.next[entry];
	}

	int slot(int entry) {
		return this.slots[entry];
	}

	private static long tag(long key) {
		return (key == 0) ? Long.MIN_VALUE : key;
	}

	private int find(long key) {
		var tag = tag(key);
		var mask = this.keys.length - 1;
		var at = (int) (Hashing.mix(tag) & mask);
		while (this.keys[at] != 0 && this.keys[at] != tag) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private int entry() {
		if (this.free != NONE) {
			var entry = this.free;
			this.free = this.next[entry];
			return entry;
		}
		if (this.entries == this.slots.length) {
			var size = this.entries + (this.entries >> 1);
			this.slots = Arrays.copyOf(this.slots, size);
			this.next = Arrays.copyOf(this.next, size);
		}
		return this.entries++;
	}

	private void grow() {
		var oldKeys = this.keys;
		var oldHeads = this.heads;
		var oldCounts = this.counts;
		var size = oldKeys.length * 2;
		this.keys = new long[size];
		this.heads = new int[size];
		this.counts = new int[size];
		Arrays.fill(this.heads, NONE);
		this.used = 0;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0 && oldCounts[i] > 0) {
				var at = (int) (Hashing.mix(oldKeys[i]) & (size - 1));
				while (this.keys[at] != 0) {
					at = (at + 1) & (size - 1);
				}
				this.keys[at] = oldKeys[i];
				this.heads[at] = oldHeads[i];
				this.counts[at] = oldCounts[i];
				this.used++;
			}
		}
	}

}
