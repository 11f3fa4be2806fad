package io.c360.ingest.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.Lane;
import io.c360.graph.intake.Received;
import io.c360.graph.intake.Refused;

/**
 * The records of one request, waiting for their answers.
 *
 * @param batch their positions are those of the request
 */
record Submission(Batch batch, CompletableFuture<List<Answer>> answers) {

	int size() {
		return this.batch.received().size() + this.batch.refused().size();
	}

	/** One batch of several submissions; positions count through all of them. */
	static Batch together(Lane lane, List<Submission> submissions) {
		var received = new ArrayList<Received>();
		var refused = new ArrayList<Refused>();
		var position = 0L;
		for (var submission : submissions) {
			for (var record : submission.batch.received()) {
				received.add(new Received(position++, record.fact(), record.hash(), record.payload()));
			}
			for (var record : submission.batch.refused()) {
				refused.add(new Refused(position++, record.source(), record.kind(), record.code(), record.field(),
						record.reason(), record.payload()));
			}
		}
		return new Batch(lane, position, received, refused);
	}

	/** Gives each submission the answers to its own records, by its own positions. */
	static void answer(List<Submission> submissions, List<Answer> answers) {
		Map<Long, Answer> byPosition = new HashMap<>();
		answers.forEach(answer -> byPosition.put(answer.position(), answer));
		var position = 0L;
		for (var submission : submissions) {
			var own = new ArrayList<Answer>();
			for (var record : submission.batch.received()) {
				own.add(at(record.position(), Objects.requireNonNull(byPosition.get(position++))));
			}
			for (var record : submission.batch.refused()) {
				own.add(at(record.position(), Objects.requireNonNull(byPosition.get(position++))));
			}
			own.sort(Comparator.comparingLong(Answer::position));
			submission.answers.complete(own);
		}
	}

	private static Answer at(long position, Answer answer) {
		return switch (answer) {
			case Answer.Applied _ -> new Answer.Applied(position);
			case Answer.Duplicate _ -> new Answer.Duplicate(position);
			case Answer.Rejected(var _, var code, var field, var reason) ->
				new Answer.Rejected(position, code, field, reason);
		};
	}

}
