package io.c360.api.query;

import java.nio.file.Path;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents are known by their hash.
 *
 * @param bound clients of the realm that may send nothing else
 * @param folder where documents of more clients are, a folder {@code <client>} of
 * {@code .graphql} files each; null when there are none but ours
 */
@ConfigurationProperties("c360.documents")
record DocumentSettings(@DefaultValue( {
		"console", "till" }) Set<String> bound, @Nullable Path folder){

}
