package io.c360.api.query;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import tools.jackson.databind.json.JsonMapper;

/** How questions come in: by POST, by GET, over server-sent events and over WebSocket. */
@Configuration(proxyBeanMethods = false)
class TransportWiring {

	/** As long as a document may be; what is longer closes the line with 1009. */
	private static final int LONGEST_MESSAGE = 64 * 1024;

	@Bean
	HttpQuestion httpQuestions(KnownDocuments documents) {
		return new HttpQuestion(documents);
	}

	@Bean
	GraphQlOverHttp graphQlOverHttp(WebGraphQlHandler handler, HttpQuestion questions) {
		return new GraphQlOverHttp(handler, questions);
	}

	@Bean
	GraphQlOverSse graphQlOverSse(WebGraphQlHandler handler, GraphQlProperties properties, HttpQuestion questions) {
		var sse = properties.getHttp().getSse();
		return new GraphQlOverSse(handler, sse.getTimeout(), sse.getKeepAlive(), questions);
	}

	@Bean
	GraphQlOverSocket graphQlWebSocketHandler(WebGraphQlHandler handler, GraphQlProperties properties,
			GraphQlCorsProperties cors, JsonMapper json, KnownDocuments documents) {
		var socket = properties.getWebsocket();
		var origins = cors.toCorsConfiguration();
		return new GraphQlOverSocket(handler, new JacksonJsonHttpMessageConverter(json),
				socket.getConnectionInitTimeout(), socket.getKeepAlive(),
				(origins != null) ? origins : new CorsConfiguration(), documents);
	}

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> questionsByGet(GraphQlOverHttp http, GraphQlProperties properties) {
		return RouterFunctions.route().GET(properties.getHttp().getPath(), http::handleRequest).build();
	}

	@Bean
	ServletServerContainerFactoryBean webSockets() {
		var container = new ServletServerContainerFactoryBean();
		container.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
		container.setMaxBinaryMessageBufferSize(1);
		return container;
	}

}
