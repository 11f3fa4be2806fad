package io.c360.customer.identity;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntitiesTests {

	private static final RecordId A = new RecordId("crm", "1");

	private static final RecordId B = new RecordId("crm", "2");

	private static final RecordId C = new RecordId("crm", "3");

	private static final CustomerId ONE = id(1);

	private static final CustomerId TWO = id(2);

	private final AtomicLong next = new AtomicLong(100);

	@Test
	void newRecordsMakeNewCustomers() {
		var result = Entities.reconcile(Map.of(), List.of(cluster(B), cluster(A, C)), this::fresh);
		assertThat(result.after()).isEqualTo(Map.of(A, id(100), C, id(100), B, id(101)));
		assertThat(result.events()).containsExactly(new EntityEvent.Created(id(100)), new EntityEvent.Created(id(101)));
	}

	@Test
	void theLargerShareKeepsItsIdAndTheOtherRedirects() {
		var result = Entities.reconcile(Map.of(A, ONE, B, TWO, C, TWO), List.of(cluster(A, B, C)), this::fresh);
		assertThat(result.after().values()).containsOnly(TWO);
		assertThat(result.events()).containsExactly(new EntityEvent.Merged(ONE, TWO));
	}

	@Test
	void aRevertedMergeGivesTheOldIdBack() {
		var merged = Map.of(A, ONE, B, ONE, C, ONE);
		var result = Entities.reconcile(merged, Map.of(B, TWO, C, TWO), List.of(cluster(A), cluster(B, C)),
				this::fresh);
		assertThat(result.after()).isEqualTo(Map.of(A, ONE, B, TWO, C, TWO));
		assertThat(result.events()).containsExactly(new EntityEvent.Revived(TWO, ONE));
	}

	@Test
	void aSplitKeepsTheIdWhereMostRecordsAre() {
		var result = Entities.reconcile(Map.of(A, ONE, B, ONE, C, ONE), List.of(cluster(A), cluster(B, C)),
				this::fresh);
		assertThat(result.after()).isEqualTo(Map.of(A, id(100), B, ONE, C, ONE));
		assertThat(result.events()).containsExactly(new EntityEvent.Split(id(100), ONE));
	}

	@Test
	void aRecordThatChangesSidesIsSaidToMove() {
		var d = new RecordId("crm", "4");
		var result = Entities.reconcile(Map.of(A, ONE, B, ONE, C, TWO, d, TWO), List.of(cluster(A), cluster(B, C, d)),
				this::fresh);
		assertThat(result.events()).containsExactly(new EntityEvent.RecordMoved(B, ONE, TWO));
	}

	@Test
	void aCustomerWithoutRecordsIsEmptied() {
		var result = Entities.reconcile(Map.of(A, ONE), List.of(), this::fresh);
		assertThat(result.events()).containsExactly(new EntityEvent.Emptied(ONE));
	}

	private CustomerId fresh() {
		return id(this.next.getAndIncrement());
	}

	private static CustomerId id(long number) {
		return new CustomerId(new UUID(0, number));
	}

	private static SortedSet<RecordId> cluster(RecordId... records) {
		return new TreeSet<>(List.of(records));
	}

}
