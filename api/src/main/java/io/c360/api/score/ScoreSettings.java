package io.c360.api.score;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the models are.
 *
 * @param folder with the operator's model files, which answer before ours; read at the
 * start
 */
@ConfigurationProperties("c360.models")
record ScoreSettings(@Nullable Path folder) {
}
