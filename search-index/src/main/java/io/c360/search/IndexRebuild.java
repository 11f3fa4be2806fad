package io.c360.search;

import java.util.Collection;
import java.util.List;

import io.c360.customer.CustomerProblem;

/**
 * A new index that is being built beside the one in use. Closing it unfinished drops it.
 */
public final class IndexRebuild implements AutoCloseable {

	private final SearchServer server;

	private final CustomerIndex index;

	private final String name;

	private boolean finished;

	IndexRebuild(SearchServer server, CustomerIndex index, String name) {
		this.server = server;
		this.index = index;
		this.name = name;
	}

	/**
	 * Writes customers that were read from the graph after the rebuild began.
	 * @throws CustomerProblem.Unavailable when not everything is written; write all of it
	 * again
	 * @throws CustomerProblem.Conflict when another rebuild has begun
	 */
	public Written write(Collection<SearchableCustomer> customers) {
		requireOurs();
		if (customers.isEmpty()) {
			return new Written(0, 0, List.of());
		}
		var request = BulkWrite.request(customers, List.of(CustomerIndex.NEXT));
		return BulkWrite.outcome(this.server.write(client -> client.bulk(request)));
	}

	/**
	 * Lets the new index take the place of the old one, at once for every reader and
	 * writer, and drops the old one.
	 * @throws CustomerProblem.Conflict when another rebuild has begun
	 */
	public void finish() {
		requireOurs();
		this.server.write(client -> client.indices().refresh(refresh -> refresh.index(this.name)));
		var old = this.index.behind(CustomerIndex.ALIAS);
		this.server.write(client -> client.indices().updateAliases(update -> {
			update.actions(action -> action
				.remove(remove -> remove.index(this.name).alias(CustomerIndex.NEXT).mustExist(true)));
			update.actions(action -> action.add(add -> add.index(this.name).alias(CustomerIndex.ALIAS)));
			old.ifPresent(former -> update.actions(action -> action.removeIndex(remove -> remove.index(former))));
			return update;
		}));
		this.finished = true;
	}

	@Override
	public void close() {
		if (!this.finished) {
			this.index.drop(this.name);
		}
	}

	private void requireOurs() {
		if (!this.index.behind(CustomerIndex.NEXT).filter(this.name::equals).isPresent()) {
			throw new CustomerProblem.Conflict("Another rebuild of the index has begun");
		}
	}

}
