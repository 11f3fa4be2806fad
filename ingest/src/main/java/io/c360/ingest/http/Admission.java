package io.c360.ingest.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import io.c360.ingest.measure.IntakeMeters;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Turns requests away at the door when as many as fit are inside, before anything is
 * spent on them. Single events, as tills send them, may use every place; batches leave
 * some free, so they are turned away first.
 */
final class Admission implements Filter {

	/** What is longer than this is a batch; so is what does not say how long it is. */
	private static final long SINGLE = 4 << 10;

	private static final byte[] BODY = "{\"code\":\"OVERLOADED\",\"reason\":\"Too many requests at a time; try again in a moment.\"}\n"
		.getBytes(StandardCharsets.UTF_8);

	private final AtomicInteger inside = new AtomicInteger();

	private final int places;

	private final int reserved;

	private final IntakeMeters meters;

	Admission(HttpSettings settings, IntakeMeters meters) {
		this.places = settings.requests();
		this.reserved = Math.min(settings.reserved(), settings.requests() - 1);
		this.meters = meters;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
			chain.doFilter(request, response);
		}
		else if (enters(asked)) {
			try {
				chain.doFilter(request, response);
			}
			finally {
				this.inside.decrementAndGet();
			}
		}
		else {
			turnAway(answer);
		}
	}

	private boolean enters(HttpServletRequest request) {
		var length = request.getContentLengthLong();
		var isSingle = length >= 0 && length <= SINGLE;
		if (this.inside.incrementAndGet() <= (isSingle ? this.places : this.places - this.reserved)) {
			return true;
		}
		this.inside.decrementAndGet();
		return false;
	}

	private void turnAway(HttpServletResponse response) throws IOException {
		this.meters.turnedAway("requests");
		response.setStatus(429);
		response.setHeader("Retry-After", "1");
		response.setContentType("application/json");
		response.setContentLength(BODY.length);
		response.getOutputStream().write(BODY);
	}

}
