package io.c360.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.c360.customer.score.Scorer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The models that may be used: those that ship with the product, and those of a folder.
 */
public final class ModelFiles {

	private static final String SHIPPED = "telco-churn";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final List<OnnxModel> models;

	private final List<String> refused;

	private ModelFiles(List<OnnxModel> models, List<String> refused) {
		this.models = List.copyOf(models);
		this.refused = List.copyOf(refused);
	}

	/** The models that ship with the product. */
	public static ModelFiles shipped() {
		return new ModelFiles(List.of(load(resource(SHIPPED + ".model.json"), ModelFiles::resource)), List.of());
	}

	/**
	 * The models of a folder, each a {@code *.model.json} with its file beside it, before
	 * those that ship with the product. A model that may not be used is named in
	 * {@link #refused()}; the others answer.
	 */
	public static ModelFiles of(Path folder) {
		var models = new ArrayList<OnnxModel>();
		var refused = new ArrayList<String>();
		try (var files = Files.list(folder)) {
			files.filter(file -> file.toString().endsWith(".model.json")).sorted().forEach(file -> {
				try {
					models.add(load(bytes(file), name -> bytes(folder.resolve(Path.of(name).getFileName()))));
				}
				catch (ModelProblem problem) {
					refused.add(Objects.requireNonNull(problem.getMessage()));
				}
			});
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The folder of models cannot be read", unreadable);
		}
		models.addAll(shipped().models);
		return new ModelFiles(models, refused);
	}

	/** The models that may be used, the first that fits answers. */
	public List<? extends Scorer> models() {
		return this.models;
	}

	/** What is known of each model. */
	public List<ModelCard> cards() {
		return this.models.stream().map(model -> ModelCard.of(model.manifest())).toList();
	}

	/** Why models of the folder are not used. */
	public List<String> refused() {
		return this.refused;
	}

	private static OnnxModel load(byte[] manifest, java.util.function.Function<String, byte[]> files) {
		try {
			var read = JSON.readValue(manifest, Manifest.class);
			return OnnxModel.load(read, files.apply(read.file()));
		}
		catch (JacksonException | NullPointerException problem) {
			throw new ModelProblem("file", "its manifest cannot be read; compare it with the shipped one", problem);
		}
	}

	private static byte[] resource(String name) {
		try (InputStream file = ModelFiles.class.getResourceAsStream(name)) {
			return Objects.requireNonNull(file, name).readAllBytes();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException unreadable) {
			throw new ModelProblem(String.valueOf(file.getFileName()), "the file cannot be read", unreadable);
		}
	}

}
