package io.c360.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.c360.customer.CustomerProblem;
import io.c360.local.LocalElasticsearch;
import io.c360.local.WithElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithElasticsearch
class CustomerIndexIT {

	private final SearchServer server;

	private final CustomerIndex index;

	private final CustomerSearch search;

	CustomerIndexIT(LocalElasticsearch.Endpoint address) {
		this.server = SearchableCustomers.patiently(address.uri());
		this.index = new CustomerIndex(this.server);
		this.search = new CustomerSearch(this.server);
	}

	@BeforeEach
	void startEmpty() {
		for (var alias : List.of(CustomerIndex.ALIAS, CustomerIndex.NEXT)) {
			this.index.behind(alias).ifPresent(this.index::drop);
		}
		this.index.createIfMissing();
	}

	@AfterEach
	void disconnect() {
		this.server.close();
	}

	@Test
	void isMadeOnce() {
		this.index.createIfMissing();

		assertThat(this.index.behind(CustomerIndex.ALIAS))
			.hasValueSatisfying(name -> assertThat(name).startsWith("customers-v1-"));
		assertThat(this.server.isAvailable()).isTrue();
	}

	@Test
	void countsWhatItWroteAndWhatWasNewer() {
		var first = this.index.write(List.of(revision(1, 5), revision(2, 5)));
		var second = this.index.write(List.of(revision(1, 4), revision(2, 5), revision(3, 1)));

		assertThat(first).isEqualTo(new Written(2, 0, List.of()));
		assertThat(second).isEqualTo(new Written(2, 1, List.of()));
	}

	@Test
	void endsAtTheHighestRevisionInWhateverOrderTheyArrive() {
		var writes = new ArrayList<SearchableCustomer>();
		IntStream.range(0, 2000).forEach(i -> writes.add(revision(i % 20, 1 + i / 20)));
		Collections.shuffle(writes, new Random(7));

		for (int i = 0; i < writes.size(); i += 100) {
			this.index.write(writes.subList(i, i + 100));
		}
		this.index.refresh();

		assertThat(this.index.page(null, 100)).hasSize(20).allMatch(customer -> customer.revision() == 100);
	}

	@Test
	void forgetsFormerCustomersForGood() {
		this.index.write(List.of(revision(1, 5)));
		this.index.write(List.of(SearchableCustomer.former(SearchableCustomers.id(1), 6)));
		this.index.write(List.of(revision(1, 5)));
		this.index.refresh();

		assertThat(found("张伟")).isEmpty();
		assertThat(this.index.page(null, 10)).singleElement()
			.extracting(IndexedCustomer::id, IndexedCustomer::revision, IndexedCustomer::former)
			.containsExactly(SearchableCustomers.id(1), 6L, true);
	}

	@Test
	void isReadPageByPageInTheOrderOfIds() {
		this.index.write(IntStream.range(0, 25).mapToObj(i -> revision(i, i + 1)).toList());
		this.index.refresh();

		var pages = new ArrayList<IndexedCustomer>();
		var page = this.index.page(null, 10);
		while (!page.isEmpty()) {
			pages.addAll(page);
			page = this.index.page(page.getLast().id(), 10);
		}

		assertThat(pages).hasSize(25).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
		assertThat(pages.get(7).revision()).isEqualTo(8);
	}

	@Test
	void isRebuiltBesideAndReplacedAtOnce() {
		this.index.write(List.of(revision(1, 1), revision(2, 1)));
		var old = this.index.behind(CustomerIndex.ALIAS).orElseThrow();

		try (var rebuild = this.index.rebuild()) {
			rebuild.write(List.of(revision(1, 1)));
			this.index.write(List.of(revision(3, 1)));
			this.index.refresh();
			assertThat(this.index.page(null, 10)).extracting(IndexedCustomer::id)
				.containsExactly(SearchableCustomers.id(1), SearchableCustomers.id(2), SearchableCustomers.id(3));
			rebuild.finish();
		}

		assertThat(this.index.page(null, 10)).extracting(IndexedCustomer::id)
			.containsExactly(SearchableCustomers.id(1), SearchableCustomers.id(3));
		assertThat(this.index.behind(CustomerIndex.ALIAS)).isPresent().isNotEqualTo(java.util.Optional.of(old));
		assertThat(this.index.behind(CustomerIndex.NEXT)).isEmpty();
	}

	@Test
	void dropsARebuildThatWasNotFinished() {
		this.index.write(List.of(revision(1, 1)));

		try (var rebuild = this.index.rebuild()) {
			rebuild.write(List.of());
			rebuild.write(List.of(revision(2, 1)));
		}

		assertThat(this.index.behind(CustomerIndex.NEXT)).isEmpty();
		this.index.refresh();
		assertThat(found("张伟")).containsExactly(SearchableCustomers.id(1).toString());
	}

	@Test
	void letsOnlyTheLatestRebuildFinish() {
		try (var first = this.index.rebuild(); var second = this.index.rebuild()) {
			assertThatExceptionOfType(CustomerProblem.Conflict.class).isThrownBy(first::finish);
			second.write(List.of(revision(4, 1)));
			second.finish();
		}

		assertThat(this.index.page(null, 10)).extracting(IndexedCustomer::id)
			.containsExactly(SearchableCustomers.id(4));
	}

	@Test
	void makesTheIndexAgainWhenSomebodyDroppedIt() {
		this.index.behind(CustomerIndex.ALIAS).ifPresent(this.index::drop);

		assertThat(this.index.write(List.of(revision(1, 1))).written()).isEqualTo(1);
		assertThat(this.index.behind(CustomerIndex.ALIAS)).isPresent();
	}

	private List<String> found(String text) {
		return this.search.search(CustomerQuery.of(text), 10, null)
			.hits()
			.stream()
			.map(hit -> hit.id().toString())
			.toList();
	}

	private static SearchableCustomer revision(int number, long revision) {
		return SearchableCustomers.customer(number, revision, SearchableCustomers.person("crm", number, "张伟"));
	}

}
