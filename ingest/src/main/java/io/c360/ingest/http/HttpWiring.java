package io.c360.ingest.http;

import io.c360.ingest.measure.IntakeMeters;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The door is before everything else, also before tokens are verified. */
@Configuration(proxyBeanMethods = false)
class HttpWiring {

	@Bean
	FilterRegistrationBean<Admission> admission(HttpSettings settings, IntakeMeters meters) {
		var door = new FilterRegistrationBean<>(new Admission(settings, meters));
		door.addUrlPatterns("/ingest/*");
		door.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return door;
	}

}
