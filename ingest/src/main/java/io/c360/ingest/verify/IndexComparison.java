package io.c360.ingest.verify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import io.c360.customer.CustomerId;
import io.c360.graph.change.ChangedCustomer;
import io.c360.ingest.relay.Searchable;
import io.c360.search.IndexedCustomer;
import org.jspecify.annotations.Nullable;

/**
 * The index beside the graph, customer by customer.
 *
 * @param customers how many the graph has
 * @param differences one sentence for each that differs, at most 10,000
 */
public record IndexComparison(long customers, List<String> differences) {

	private static final int PAGE = 1000;

	private static final int MOST = 10_000;

	/** Walks through both in the order of ids, in bounded memory. */
	public static IndexComparison of(Pages<ChangedCustomer> graph, Pages<IndexedCustomer> index) {
		var kept = new Walk<>(graph, ChangedCustomer::id);
		var indexed = new Walk<>(index, IndexedCustomer::id);
		var differences = new ArrayList<String>();
		var customers = 0L;
		var left = kept.next();
		var right = indexed.next();
		while ((left != null || right != null) && differences.size() < MOST) {
			var order = (left == null) ? 1 : (right == null) ? -1 : left.id().compareTo(right.id());
			if (left != null && order <= 0) {
				customers++;
			}
			if (order < 0 && left != null) {
				differences.add("index: customer %s is missing, the graph has revision %d".formatted(left.id(),
						left.revision()));
			}
			else if (order > 0 && right != null) {
				differences.add("index: customer %s is not in the graph".formatted(right.id()));
			}
			else if (left != null && right != null && !agree(left, right)) {
				differences.add("index: customer %s is as of revision %d, the graph at %d".formatted(left.id(),
						right.revision(), left.revision()));
			}
			left = (order <= 0) ? kept.next() : left;
			right = (order >= 0) ? indexed.next() : right;
		}
		return new IndexComparison(customers, differences);
	}

	/**
	 * True when they say the same; a revision in which nothing was searchable changes
	 * nothing. Who is stale is known to wait.
	 */
	private static boolean agree(ChangedCustomer kept, IndexedCustomer indexed) {
		if (kept.stale()) {
			return true;
		}
		return indexed.revision() <= kept.revision() && kept.former() == indexed.former() && (indexed.hash().isEmpty()
				? indexed.revision() == kept.revision() : indexed.hash().equals(Searchable.of(kept).hash()));
	}

	/** Pages in the order of ids. */
	@FunctionalInterface
	public interface Pages<T> {

		List<T> page(@Nullable CustomerId after, int limit);

	}

	private static final class Walk<T> {

		private final Pages<T> pages;

		private final Function<T, CustomerId> id;

		private Iterator<T> page = List.<T>of().iterator();

		private @Nullable CustomerId last;

		private boolean ended;

		Walk(Pages<T> pages, Function<T, CustomerId> id) {
			this.pages = pages;
			this.id = id;
		}

		@Nullable T next() {
			if (!this.page.hasNext() && !this.ended) {
				var next = this.pages.page(this.last, PAGE);
				this.ended = next.isEmpty();
				this.page = next.iterator();
			}
			if (!this.page.hasNext()) {
				return null;
			}
			var item = this.page.next();
			this.last = this.id.apply(item);
			return item;
		}

	}

}
