package io.c360.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The index of customers, as those see it who keep it up to date. Readers and writers
 * name it by an alias, so that a new one can be built beside it and take its place at
 * once.
 */
public final class CustomerIndex {

	/** What readers and writers call the index. */
	static final String ALIAS = "customers";

	/** What the index is called that is being built to take the place of the other. */
	static final String NEXT = "customers-next";

	private static final String DEFINITION = "customers-v1";

	// one name for all, so that of several who begin only one succeeds
	private static final String FIRST = DEFINITION + "-first";

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS")
		.withZone(ZoneOffset.UTC);

	private static final int NOT_FOUND = 404;

	private static final int SWITCHES = 3;

	private final SearchServer server;

	public CustomerIndex(SearchServer server) {
		this.server = server;
	}

	/**
	 * Makes the index and its alias unless they are there; gives one that is there the
	 * fields that came later.
	 */
	public void createIfMissing() {
		if (behind(ALIAS).isPresent()) {
			this.server.write(client -> client.indices()
				.putMapping(put -> put.index(ALIAS).withJson(new StringReader(mappings()))));
			return;
		}
		try {
			create(FIRST, ALIAS);
		}
		catch (IllegalStateException ex) {
			if (behind(ALIAS).isEmpty()) {
				throw ex;
			}
		}
	}

	/**
	 * Writes customers as of their revisions. A lower revision never wins over a higher
	 * one, and the same one may be written again. While a new index is being built, it is
	 * written too.
	 *
	 * <p>
	 * Nothing gets lost between the two as long as the caller reads a customer from the
	 * graph before calling this.
	 * @throws CustomerProblem.Unavailable when not everything is written; write all of it
	 * again later
	 */
	public Written write(Collection<SearchableCustomer> customers) {
		if (customers.isEmpty()) {
			return new Written(0, 0, List.of());
		}
		for (var attempt = 0; attempt < SWITCHES; attempt++) {
			var aliases = behind(NEXT).isPresent() ? List.of(ALIAS, NEXT) : List.of(ALIAS);
			var request = BulkWrite.request(customers, aliases);
			var response = this.server.write(client -> client.bulk(request));
			if (!BulkWrite.missedAnAlias(response)) {
				return BulkWrite.outcome(response);
			}
			createIfMissing();
		}
		throw new CustomerProblem.Unavailable("The search index");
	}

	/** Makes everything findable that was written so far; otherwise it takes a second. */
	public void refresh() {
		this.server.write(client -> client.indices().refresh(refresh -> refresh.index(ALIAS)));
	}

	/**
	 * Everybody in the index by id, page by page, former customers included.
	 * @param after the last id of the page before; null for the first page
	 */
	public List<IndexedCustomer> page(@Nullable CustomerId after, int limit) {
		var request = SearchRequest.of(search -> {
			search.index(ALIAS)
				.size(limit)
				.version(true)
				.trackTotalHits(track -> track.enabled(false))
				.allowPartialSearchResults(false)
				.source(source -> source.filter(filter -> filter.includes("former", "hash")))
				.sort(sort -> sort.field(field -> field.field("customer").order(SortOrder.Asc)));
			return (after != null) ? search.searchAfter(FieldValue.of(after.toString())) : search;
		});
		return this.server.write(client -> client.search(request, Mark.class))
			.hits()
			.hits()
			.stream()
			.map(CustomerIndex::indexed)
			.toList();
	}

	/**
	 * Begins a new index beside the one in use. A rebuild that was left unfinished is
	 * dropped.
	 */
	public IndexRebuild rebuild() {
		createIfMissing();
		behind(NEXT).ifPresent(this::drop);
		var name = DEFINITION + "-" + STAMP.format(Instant.now());
		create(name, NEXT);
		return new IndexRebuild(this.server, this, name);
	}

	/** The index that an alias stands for. */
	Optional<String> behind(String alias) {
		return this.server.write(client -> {
			try {
				return client.indices().getAlias(get -> get.name(alias)).aliases().keySet().stream().findFirst();
			}
			catch (ElasticsearchException ex) {
				if (ex.status() == NOT_FOUND) {
					return Optional.<String>empty();
				}
				throw ex;
			}
		});
	}

	void drop(String name) {
		this.server.write(client -> client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true)));
	}

	private void create(String name, String alias) {
		this.server.write(client -> {
			try (var definition = CustomerIndex.class.getResourceAsStream(DEFINITION + ".json")) {
				if (definition == null) {
					throw new IllegalStateException("The index definition is missing");
				}
				return client.indices()
					.create(create -> create.withJson(definition).index(name).aliases(alias, meant -> meant));
			}
		});
	}

	private static String mappings() {
		try (var definition = CustomerIndex.class.getResourceAsStream(DEFINITION + ".json")) {
			return JsonMapper.shared().readTree(definition).required("mappings").toString();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static IndexedCustomer indexed(Hit<Mark> hit) {
		var version = hit.version();
		var mark = hit.source();
		return new IndexedCustomer(CustomerId.parse(String.valueOf(hit.id())), (version != null) ? version : 0,
				mark != null && mark.former(), (mark != null && mark.hash() != null) ? mark.hash() : "");
	}

	/** The fields that a page reads. */
	record Mark(boolean former, @Nullable String hash) {

	}

}
