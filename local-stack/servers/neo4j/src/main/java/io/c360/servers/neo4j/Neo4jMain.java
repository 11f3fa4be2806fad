package io.c360.servers.neo4j;

import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community as a program of its own: the folder is the argument, its settings are
 * in {@code conf/neo4j.conf} and the first password in the environment.
 */
public final class Neo4jMain {

	private Neo4jMain() {
	}

	/**
	 * Runs until the process is asked to end.
	 * @param args the home folder
	 */
	public static void main(String[] args) throws InterruptedException {
		var home = Path.of(args[0]);
		var conf = home.resolve("conf");
		if (!Files.exists(home.resolve("data/databases/system"))) {
			var code = AdminTool.execute(new ExecutionContext(home, conf), "dbms", "set-initial-password",
					System.getenv("C360_NEO4J_PASSWORD"));
			if (code != 0) {
				throw new IllegalStateException("Neo4j did not accept the first password, code " + code);
			}
		}
		var server = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(conf.resolve("neo4j.conf"))
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
		Thread.currentThread().join();
	}

}
