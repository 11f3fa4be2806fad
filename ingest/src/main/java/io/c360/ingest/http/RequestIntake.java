package io.c360.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Lane;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.intake.BatchDraft;
import io.c360.ingest.intake.GatheredIntake;
import io.c360.ingest.measure.Visible;
import io.c360.ingest.read.Found;
import io.c360.ingest.read.Layout;
import org.jspecify.annotations.Nullable;

/**
 * One request: reads its lines and answers them while it reads on. At most two batches of
 * it are in memory.
 */
final class RequestIntake {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Lane NO_LANE = Lane.passing("http");

	private final GatheredIntake intake;

	private final InstantSource clock;

	private final int size;

	private final AnswerLines answers;

	private final Visible visible;

	private @Nullable CompletableFuture<List<Answer>> pending;

	private long handed;

	private long answered = 1;

	RequestIntake(GatheredIntake intake, InstantSource clock, int size, AnswerLines answers, Visible visible) {
		this.visible = visible;
		this.intake = intake;
		this.clock = clock;
		this.size = size;
		this.answers = answers;
	}

	/** The first position that was not answered. */
	long position() {
		return this.answered;
	}

	/**
	 * Takes all lines in.
	 * @throws CustomerProblem.Unavailable when the graph is away
	 * @throws io.c360.ingest.intake.Overloaded when too much waits
	 */
	void run(Kind kind, String source, InputStream body) throws IOException, InterruptedException {
		var reader = Layout.NDJSON.reader(body, StandardCharsets.UTF_8, ',');
		var draft = new BatchDraft(NO_LANE, this.size);
		for (var found = reader.next(); found != null; found = reader.next()) {
			draft.add(found.position(), source, kind, decode(found, kind, source), text(found));
			if (draft.isFull()) {
				hand(draft, found.position() + 1);
				draft = new BatchDraft(NO_LANE, this.size);
			}
		}
		if (!draft.isEmpty()) {
			hand(draft, 0);
		}
		settle();
	}

	private void hand(BatchDraft draft, long upTo) throws IOException, InterruptedException {
		settle();
		this.handed = System.nanoTime();
		this.pending = this.intake.submit(draft.upTo(upTo));
	}

	private void settle() throws IOException, InterruptedException {
		var waiting = this.pending;
		if (waiting == null) {
			return;
		}
		try {
			var settled = waiting.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			this.pending = null;
			this.visible.after(Duration.ofNanos(System.nanoTime() - this.handed), settled.size());
			this.answers.write(settled);
			this.answered = settled.getLast().position() + 1;
		}
		catch (TimeoutException | ExecutionException _) {
			throw new CustomerProblem.Unavailable("The graph");
		}
	}

	private Decoded decode(Found found, Kind kind, String source) {
		return switch (found) {
			case Found.Line line -> Contract.of(kind).decode(line.text(), source, this.clock.instant());
			case Found.Broken broken -> broken.why();
			case Found.Row _, Found.Element _ -> throw new IllegalStateException("Lines were asked for");
		};
	}

	private static @Nullable String text(Found found) {
		return switch (found) {
			case Found.Line line -> line.text();
			case Found.Broken broken -> broken.text();
			case Found.Row _, Found.Element _ -> null;
		};
	}

}
