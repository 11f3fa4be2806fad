package io.c360.api.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** What every request runs through. */
@Configuration(proxyBeanMethods = false)
class QueryWiring {

	@Bean
	RuntimeWiringConfigurer scalars() {
		return wiring -> wiring
			.scalar(TextScalar.of("DateTime", Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
					"An ISO-8601 instant with its offset is needed"))
			.scalar(TextScalar.of("Date", LocalDate.class, LocalDate::parse, "An ISO-8601 date is needed"))
			.scalar(LongScalar.type());
	}

	/**
	 * Refuses to start when a field, an argument or its nullness differs between schema
	 * and code.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer inspectSchema() {
		return source -> source.inspectSchemaMappings(QueryWiring::requireNoDifference);
	}

	@Bean
	GraphQlSourceBuilderCustomizer rememberDocuments() {
		return source -> source
			.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new RememberedDocuments()));
	}

	/**
	 * Fields are answered on the thread of their request. What most of them need was read
	 * before, in one statement: a thread for each, and a second way through the filters
	 * when they are done, cost more than they do.
	 */
	@Bean
	static BeanPostProcessor fieldsOnTheThreadOfTheirRequest() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AnnotatedControllerConfigurer controllers) {
					controllers.setBlockingMethodPredicate(method -> false);
				}
				return bean;
			}

		};
	}

	@Bean
	FilterRegistrationBean<BodyLimit> bodyLimit(LimitSettings limits) {
		var registration = new FilterRegistrationBean<>(new BodyLimit(limits.body().toBytes(), limits.bodyWithin()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	private static void requireNoDifference(SchemaReport report) {
		if (!(report.unmappedFields().isEmpty() && report.unmappedRegistrations().isEmpty()
				&& report.unmappedArguments().isEmpty() && report.fieldNullnessErrors().isEmpty()
				&& report.argumentNullnessErrors().isEmpty() && report.skippedTypes().isEmpty())) {
			throw new IllegalStateException("The GraphQL schema and the code differ: " + report);
		}
	}

}
