package io.c360.servers.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One Elasticsearch node as a program of its own: the folder is the argument, its
 * settings are in {@code config/elasticsearch.yml}, its transport in {@code modules}.
 */
public final class ElasticsearchMain {

	private ElasticsearchMain() {
	}

	/**
	 * Runs until the process is asked to end.
	 * @param args the home folder
	 */
	public static void main(String[] args) throws Exception {
		var home = Path.of(args[0]);
		var config = home.resolve("config");
		var settings = Settings.builder().loadFromPath(config.resolve("elasticsearch.yml")).build();
		var environment = new Environment(settings, config);
		LogConfigurator.configureESLogging();
		var modules = PluginsLoader.loadModulesBundles(home.resolve("modules"), false);
		var node = new Node(environment, PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of(), false));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "stop"));
		node.start();
		Thread.currentThread().join();
	}

	private static void close(Node node) {
		try {
			node.close();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
