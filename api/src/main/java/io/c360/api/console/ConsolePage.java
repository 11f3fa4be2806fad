package io.c360.api.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The one page of the console, whatever screen the address names. */
@Controller
class ConsolePage {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final String NOT_BUILT = """
			<!doctype html><html lang="en"><title>Customer 360</title>
			<p>The console was left out when this program was built: Node 20 or newer was missing then.</p></html>
			""";

	private final ResponseEntity<String> page;

	ConsolePage(ConsoleSettings settings) {
		this.page = page(new ClassPathResource("console/index.html"), settings);
	}

	@GetMapping({ "/console", "/console/", "/console/{screen:(?!assets$)[a-z-]+}",
			"/console/{screen:(?!assets$)[a-z-]+}/**" })
	ResponseEntity<String> page() {
		return this.page;
	}

	private static ResponseEntity<String> page(ClassPathResource built, ConsoleSettings settings) {
		if (!built.exists()) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(HTML).body(NOT_BUILT);
		}
		try {
			var html = built.getContentAsString(StandardCharsets.UTF_8)
				.replace("%C360_ISSUER%", HtmlUtils.htmlEscape(settings.issuer().toString()))
				.replace("%C360_CLIENT%", HtmlUtils.htmlEscape(settings.client()));
			return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(HTML).body(html);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
