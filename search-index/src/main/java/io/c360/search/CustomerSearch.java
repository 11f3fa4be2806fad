package io.c360.search;

import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import org.jspecify.annotations.Nullable;

/** Finds customers by anything that is known of them. */
public final class CustomerSearch {

	private static final List<SortOptions> ORDER = List.of(
			SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
			SortOptions.of(sort -> sort.field(field -> field.field("records").order(SortOrder.Desc))),
			SortOptions.of(sort -> sort.field(field -> field.field("customer").order(SortOrder.Asc))));

	private static final String TEXT = "text";

	/** What was said is shown where it was found, two places of each customer. */
	private static final NamedValue<HighlightField> PLACES = NamedValue.of(TEXT,
			HighlightField.of(field -> field.numberOfFragments(2)
				.fragmentSize(80)
				.order(HighlighterOrder.Score)
				.preTags(Highlight.BEGIN)
				.postTags(Highlight.END)));

	private final SearchServer server;

	public CustomerSearch(SearchServer server) {
		this.server = server;
	}

	/**
	 * One page of those who may be meant: what matched best first, among equals those of
	 * whom more records are known, then by id. Misspellings are looked for only where
	 * what was typed leaves room for them; the pages after the first keep to that.
	 * @param first how many at most
	 * @param after where the page before ended; null for the first page
	 * @throws CustomerProblem.Unavailable when the index is away or too slow
	 */
	public SearchPage search(CustomerQuery query, int first, @Nullable SearchCursor after) {
		if (after != null) {
			return ask(query, first, after, after.misspelt());
		}
		var asTyped = ask(query, first, null, false);
		return isEnough(asTyped) ? asTyped : ask(query, first, null, true);
	}

	/**
	 * True when nobody would be shown for a misspelling, or somebody was named by a
	 * number.
	 */
	private static boolean isEnough(SearchPage page) {
		return !page.hits().isEmpty() && (page.hits().getFirst().cursor().score() >= MatchedOn.CARD.weight()
				|| (page.more() && page.hits().getLast().cursor().score() > MatchedOn.ONE_ERROR));
	}

	private SearchPage ask(CustomerQuery query, int first, @Nullable SearchCursor after, boolean misspelt) {
		var request = request(query, first, after, misspelt);
		var found = this.server.ask(client -> client.search(request, Void.class)).hits();
		var hits = found.hits().stream().limit(first).map(hit -> hit(hit, misspelt)).toList();
		var total = found.total();
		return new SearchPage(hits, found.hits().size() > first, (total != null) ? (int) total.value() : hits.size());
	}

	/** One more than asked for, to know whether there are others. */
	static SearchRequest request(CustomerQuery query, int first, @Nullable SearchCursor after, boolean misspelt) {
		return SearchRequest.of(search -> {
			search.index(CustomerIndex.ALIAS)
				.query(Relevance.matching(query, misspelt))
				.sort(ORDER)
				.trackScores(true)
				.size(first + 1)
				.source(source -> source.fetch(false))
				.highlight(highlight -> highlight.fields(PLACES))
				.trackTotalHits(track -> track.count(SearchPage.COUNTED))
				.allowPartialSearchResults(false);
			return (after != null) ? search.searchAfter(FieldValue.of(after.score()), FieldValue.of(after.records()),
					FieldValue.of(after.customer().toString())) : search;
		});
	}

	private static SearchHit hit(Hit<Void> hit, boolean misspelt) {
		var id = CustomerId.parse(String.valueOf(hit.id()));
		var sort = hit.sort();
		var score = number(sort.get(0));
		var named = hit.matchedQueries().keySet().stream().map(name -> name.substring(0, name.indexOf('#')));
		var matched = Stream
			.concat(named.map(MatchedOn::valueOf), (score == MatchedOn.TYPO.weight() || score == MatchedOn.ONE_ERROR)
					? Stream.of(MatchedOn.TYPO) : Stream.empty())
			.distinct()
			.sorted()
			.toList();
		var highlights = hit.highlight().getOrDefault(TEXT, List.of()).stream().map(Highlight::of).toList();
		return new SearchHit(id, matched, highlights, new SearchCursor(score, (int) number(sort.get(1)), id, misspelt));
	}

	private static double number(FieldValue value) {
		return value.isLong() ? value.longValue() : value.doubleValue();
	}

}
