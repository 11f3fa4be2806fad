package io.c360.api.console;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may do with a page of ours: run our scripts, talk to us and to the
 * realm, nothing else. Only the till may be embedded, and only by whom the settings name.
 */
final class ContentPolicy implements HeaderWriter {

	private static final String TILL = "/console/till";

	private final String page;

	private final String till;

	ContentPolicy(ConsoleSettings settings) {
		var policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' "
				+ origin(settings.issuer()) + "; base-uri 'none'; form-action 'none'; frame-ancestors ";
		this.page = policy + "'none'";
		this.till = policy + (settings.tillFrames().isEmpty() ? "'none'" : String.join(" ", settings.tillFrames()));
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", request.getRequestURI().equals(TILL) ? this.till : this.page);
	}

	private static String origin(URI address) {
		return address.getScheme() + "://" + address.getAuthority();
	}

}
