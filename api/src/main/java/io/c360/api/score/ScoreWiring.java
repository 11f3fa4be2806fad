package io.c360.api.score;

import io.c360.customer.score.Scores;
import io.c360.models.ModelFiles;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What scores stand on. */
@Configuration(proxyBeanMethods = false)
class ScoreWiring {

	@Bean
	ModelFiles modelFiles(ScoreSettings settings) {
		var files = (settings.folder() != null) ? ModelFiles.of(settings.folder()) : ModelFiles.shipped();
		files.refused().forEach(refusal -> LoggerFactory.getLogger(ScoreWiring.class).error(refusal));
		return files;
	}

	@Bean
	Scores scores(ModelFiles files) {
		return new Scores(files::models);
	}

}
