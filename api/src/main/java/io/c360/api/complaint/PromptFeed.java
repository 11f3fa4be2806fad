package io.c360.api.complaint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.c360.customer.CustomerProblem;
import io.c360.graph.complaint.ComplaintGraph;
import io.c360.graph.complaint.Prompt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Follows what departments are asked to do. While somebody follows a department its open
 * prompts are read a few times a second, once for all who follow it here; each is told of
 * what differs from what they were told before. Nothing is missed, whichever program
 * wrote it, in whatever order it was committed.
 */
@Component
class PromptFeed {

	private static final Duration EVERY = Duration.ofMillis(200);

	private final ComplaintGraph complaints;

	private final Map<String, Flux<List<Prompt>>> departments = new ConcurrentHashMap<>();

	PromptFeed(ComplaintGraph complaints) {
		this.complaints = complaints;
	}

	/** What is open now, then every change. */
	Flux<PromptChange> follow(String department) {
		return Flux.defer(() -> {
			var told = new HashMap<String, Prompt>();
			return this.departments.computeIfAbsent(department, this::open).concatMapIterable(now -> news(told, now));
		});
	}

	private Flux<List<Prompt>> open(String department) {
		return Flux.interval(Duration.ZERO, EVERY)
			.onBackpressureDrop()
			.concatMap(tick -> Mono.fromCallable(() -> this.complaints.openPrompts(department))
				.onErrorResume(CustomerProblem.Unavailable.class, away -> Mono.empty())
				.subscribeOn(Schedulers.boundedElastic()), 1)
			.doFinally(signal -> this.departments.remove(department))
			.replay(1)
			.refCount(1);
	}

	private static List<PromptChange> news(Map<String, Prompt> told, List<Prompt> now) {
		var changes = new ArrayList<PromptChange>();
		var open = new HashMap<String, Prompt>();
		for (var prompt : now.reversed()) {
			open.put(prompt.id(), prompt);
			if (told.put(prompt.id(), prompt) == null) {
				changes.add(new PromptChange(true, prompt));
			}
		}
		told.values().removeIf(prompt -> {
			var isDone = !open.containsKey(prompt.id());
			return isDone && changes.add(new PromptChange(false, prompt));
		});
		return changes;
	}

	/**
	 * A prompt that was made, or is done.
	 *
	 * @param open false when it is done
	 */
	record PromptChange(boolean open, Prompt prompt) {
	}

}
