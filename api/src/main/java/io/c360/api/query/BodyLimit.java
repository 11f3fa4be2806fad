package io.c360.api.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import io.c360.api.access.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses long requests. A request that does not say how long it is, is read here up to
 * the limit.
 */
class BodyLimit extends OncePerRequestFilter {

	private final int longest;

	BodyLimit(long longest) {
		this.longest = Math.toIntExact(longest);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.longest) {
			refuse(response);
			return;
		}
		if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
			return;
		}
		var body = request.getInputStream().readNBytes(this.longest + 1);
		if (body.length > this.longest) {
			refuse(response);
			return;
		}
		chain.doFilter(new Read(request, body), response);
	}

	private static void refuse(HttpServletResponse response) throws IOException {
		response.setHeader("Connection", "close");
		Refusals.refuse(response, HttpStatus.CONTENT_TOO_LARGE, ErrorCode.TOO_LARGE.name(), "The request is too long");
	}

	/** A request whose body was read already. */
	private static final class Read extends HttpServletRequestWrapper {

		private final byte[] body;

		Read(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			var bytes = new ByteArrayInputStream(this.body);
			return new ServletInputStream() {

				@Override
				public int read() {
					return bytes.read();
				}

				@Override
				public int read(byte[] target, int offset, int length) {
					return bytes.read(target, offset, length);
				}

				@Override
				public boolean isFinished() {
					return bytes.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new UnsupportedOperationException();
				}

			};
		}

		@Override
		public int getContentLength() {
			return this.body.length;
		}

		@Override
		public long getContentLengthLong() {
			return this.body.length;
		}

	}

}
