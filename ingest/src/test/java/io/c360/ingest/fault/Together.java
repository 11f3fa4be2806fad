package io.c360.ingest.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many callers at the same time. */
final class Together {

	private Together() {
	}

	/** The answers of so many callers who ask the same. */
	static <T> List<T> ask(int callers, Callable<T> call) throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var calls = IntStream.range(0, callers).mapToObj(_ -> threads.submit(call)).toList();
			var answers = new ArrayList<T>();
			for (var answer : calls) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

}
