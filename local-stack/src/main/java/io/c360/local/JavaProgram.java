package io.c360.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Java program that can be started as a child of this one.
 *
 * @param name what people call it
 * @param jvm options for the virtual machine
 * @param classPath jars, the tether first
 * @param main the class whose main runs
 * @param arguments for main
 * @param environment added to ours
 * @param folder where it runs
 */
record JavaProgram(String name, List<String> jvm, List<Path> classPath, String main, List<String> arguments,
		Map<String, String> environment, Path folder) {

	private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
			"-XX:+ExitOnOutOfMemoryError", "-Xss512k", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
			"-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

	/**
	 * Starts it with its output in the log.
	 * @param owner the process it ends with; empty means this one, at the other end of
	 * its standard input
	 */
	Process start(Path log, AotCache cache, Optional<ProcessHandle> owner) {
		var command = command(cache, owner);
		var builder = new ProcessBuilder(command).directory(this.folder.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
		builder.environment().putAll(this.environment);
		owner.ifPresent((_) -> builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))));
		try {
			keepPrevious(log);
			return builder.redirectOutput(log.toFile()).start();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** The command line. */
	List<String> command(AotCache cache, Optional<ProcessHandle> owner) {
		var command = new ArrayList<>(cache.manners());
		command.add(java().toString());
		command.addAll(ALWAYS);
		command.addAll(this.jvm);
		command.addAll(cache.options(this));
		owner.ifPresent((process) -> command.add("-Dc360.owner=" + process.pid()));
		command.add("-cp");
		command.add(classPathText());
		command.add("io.c360.servers.Tether");
		command.add(this.main);
		command.addAll(this.arguments);
		return command;
	}

	/** What decides whether a recorded start fits. */
	String shape() {
		return System.getProperty("java.vm.version") + ALWAYS + classPathText() + this.main;
	}

	static Path java() {
		return Path.of(System.getProperty("java.home"), "bin", "java");
	}

	private String classPathText() {
		return this.classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	private static void keepPrevious(Path log) throws IOException {
		if (Files.exists(log)) {
			Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
