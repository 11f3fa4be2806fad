package io.c360.graph.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import io.c360.customer.Kind;
import io.c360.graph.change.Changes;
import org.neo4j.driver.TransactionContext;

/**
 * Ids of the records of whose customers one transaction changes something. It has taken
 * all of them.
 */
public final class Touched {

	private final Set<String> searched = new HashSet<>();

	private final Set<String> worded = new HashSet<>();

	private final Set<String> unsearched = new HashSet<>();

	/** The records of which facts of a kind came or went; to be added to. */
	Set<String> by(Kind kind) {
		if (Changes.areSearched(kind)) {
			return this.searched;
		}
		return Changes.haveWords(kind) ? this.worded : this.unsearched;
	}

	/** Something changed that nobody searches by. */
	public void unsearched(Collection<String> records) {
		this.unsearched.addAll(records);
	}

	/** The records of which something changed that somebody searches by. */
	Set<String> searched() {
		return Collections.unmodifiableSet(this.searched);
	}

	/** All of them. */
	Set<String> all() {
		var all = new HashSet<>(this.searched);
		all.addAll(this.worded);
		all.addAll(this.unsearched);
		return all;
	}

	/** Leaves word of the customers of all of them. */
	void leaveWord(TransactionContext tx) {
		this.unsearched.addAll(this.worded);
		this.unsearched.removeAll(this.searched);
		Changes.leaveForHolders(tx, this.searched);
		Changes.notifyOfHolders(tx, this.unsearched, this.worded);
	}

}
