package io.c360.local;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a running, empty Elasticsearch. */
final class LocalElasticsearchExtension implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		var address = LocalElasticsearch.endpoint();
		if (context.getRequiredTestClass().getEnclosingClass() == null) {
			LocalElasticsearch.empty(address);
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == LocalElasticsearch.Endpoint.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return LocalElasticsearch.endpoint();
	}

}
