package io.c360.api.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import io.c360.api.access.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request before anybody else does, up to the limit of its length and
 * of the time that it may take to arrive: neither long nor slow senders hold anything.
 */
class BodyLimit extends OncePerRequestFilter {

	private static final int AT_ONCE = 8 * 1024;

	private final int longest;

	private final Duration within;

	BodyLimit(long longest, Duration within) {
		this.longest = Math.toIntExact(longest);
		this.within = within;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.longest) {
			tooLong(response);
			return;
		}
		if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
			return;
		}
		var body = new ByteArrayOutputStream(Math.max(AT_ONCE, request.getContentLength()));
		if (!read(request, body)) {
			response.setHeader("Connection", "close");
			Refusals.refuse(response, HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT.name(),
					"The request did not arrive in time");
			return;
		}
		if (body.size() > this.longest) {
			tooLong(response);
			return;
		}
		chain.doFilter(new HeldRequest(request, body.toByteArray()), response);
	}

	/** False when it took too long. */
	private boolean read(HttpServletRequest request, ByteArrayOutputStream body) throws IOException {
		var until = System.nanoTime() + this.within.toNanos();
		var input = request.getInputStream();
		var some = new byte[AT_ONCE];
		for (var read = input.read(some); read >= 0; read = input.read(some)) {
			body.write(some, 0, read);
			if (body.size() > this.longest) {
				return true;
			}
			if (System.nanoTime() - until > 0) {
				return false;
			}
		}
		return true;
	}

	private static void tooLong(HttpServletResponse response) throws IOException {
		response.setHeader("Connection", "close");
		Refusals.refuse(response, HttpStatus.CONTENT_TOO_LARGE, ErrorCode.TOO_LARGE.name(), "The request is too long");
	}

}
