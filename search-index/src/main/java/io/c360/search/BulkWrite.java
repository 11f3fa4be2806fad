package io.c360.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;

/** One bulk request: what goes out and what the answer means. */
final class BulkWrite {

	private static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int SERVER_ERRORS = 500;

	private BulkWrite() {
	}

	/**
	 * Whole documents under the graph's revision, to one alias or to several. An alias
	 * that does not exist is an error: a plain index must never come into being by a
	 * write.
	 */
	static BulkRequest request(Collection<SearchableCustomer> customers, List<String> aliases) {
		var operations = new ArrayList<BulkOperation>(customers.size() * aliases.size());
		for (var customer : customers) {
			var document = CustomerDocument.of(customer);
			for (var alias : aliases) {
				operations
					.add(BulkOperation.of(operation -> operation.<CustomerDocument>index(index -> index.index(alias)
						.requireAlias(true)
						.id(document.customer())
						.version(document.revision())
						.versionType(VersionType.ExternalGte)
						.document(document))));
			}
		}
		return BulkRequest.of(request -> request.operations(operations).includeSourceOnError(false));
	}

	/**
	 * Counts an answer.
	 * @throws CustomerProblem.Unavailable when something could not be written now but
	 * could be later; to write everything again is right and harmless
	 */
	static Written outcome(BulkResponse response) {
		var written = 0;
		var newer = 0;
		var refused = new ArrayList<Written.Refused>();
		for (var item : response.items()) {
			if (item.error() == null) {
				written++;
			}
			else if (item.status() == CONFLICT) {
				newer++;
			}
			else if (isPassing(item)) {
				throw new CustomerProblem.Unavailable("The search index");
			}
			else {
				refused.add(refused(item));
			}
		}
		return new Written(written, newer, refused);
	}

	/** True when an alias was not there: the index was switched meanwhile. */
	static boolean missedAnAlias(BulkResponse response) {
		return response.items().stream().anyMatch(item -> item.error() != null && item.status() == NOT_FOUND);
	}

	private static boolean isPassing(BulkResponseItem item) {
		return item.status() == NOT_FOUND || item.status() == TOO_MANY_REQUESTS || item.status() >= SERVER_ERRORS;
	}

	private static Written.Refused refused(BulkResponseItem item) {
		var error = item.error();
		var type = (error != null) ? error.type() : null;
		return new Written.Refused(CustomerId.parse(String.valueOf(item.id())), String.valueOf(type));
	}

}
