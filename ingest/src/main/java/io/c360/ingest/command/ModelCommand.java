package io.c360.ingest.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.identity.IdentityModel;
import io.c360.graph.identity.ModelGraph;
import io.c360.graph.identity.RecordGraph;
import io.c360.ingest.identity.ModelDiff;

/**
 * {@code model}: which model resolves identity, what another would change, and the
 * change.
 */
final class ModelCommand implements Command {

	private static final int PAGE = 50;

	private final InstantSource clock = InstantSource.system();

	@Override
	public String help() {
		return """
				model status
				model diff --model MODEL [--examples N] [--out FILE]
				model activate --model MODEL --confirmed-by NAME [--here]

				MODEL is a file, or the name of a model that ships with the engine, such as telecom.

				  status        which model is in use, who activated it, and how many records are resolved by it
				  diff          resolves every record of the graph in memory by the model in use and by the other one, and says what
				                would change: customers that merge, split or exchange records, and N examples (5) with the evidence.
				                Changes nothing. --out writes every change, one JSON object a line, with record ids and nothing else.
				  activate      lets every transaction resolve by this model from now on; ingest resolves the records that are there
				                already, a few at a time, while everything answers. --here does that in this terminal as well.
				                Activating the earlier model again undoes it.

				Exit codes: 0 done, 2 wrong usage or a model that makes no sense, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) throws IOException {
		var arguments = Arguments.parse(line, Set.of("--model", "--confirmed-by", "--examples", "--out"),
				Set.of("--here"));
		switch (String.join(" ", arguments.words())) {
			case "status" -> status(models(stores), console);
			case "diff" -> {
				var other = model(arguments.demanded("--model"));
				var examples = arguments.number("--examples", 5, 1000);
				var diff = ModelDiff.of(new RecordGraph(stores.graph()), models(stores).inUse(), other,
						count -> console.note("%,d records read".formatted(count)));
				ModelDiffText.print(diff, examples, console);
				if (arguments.option("--out").isPresent()) {
					ModelDiffText.write(diff, Path.of(arguments.demanded("--out")));
				}
			}
			case "activate" -> {
				var model = model(arguments.demanded("--model"));
				var by = arguments.demanded("--confirmed-by");
				activate(models(stores), model, by, arguments.has("--here"), console);
			}
			default ->
				throw new CustomerProblem.Invalid("Say model status, model diff or model activate; --help says more");
		}
		return ExitCode.OK;
	}

	private static ModelGraph models(Stores stores) {
		stores.graph().migrate();
		return new ModelGraph(stores.graph(), IdentityModel.telecom());
	}

	private static IdentityModel model(String name) throws IOException {
		try {
			return Files.isRegularFile(Path.of(name)) ? IdentityModel.parse(Files.readString(Path.of(name)))
					: IdentityModel.builtIn(name);
		}
		catch (IllegalArgumentException problem) {
			throw new CustomerProblem.Invalid(String.valueOf(problem.getMessage()));
		}
	}

	private void activate(ModelGraph models, IdentityModel model, String by, boolean here, Console console) {
		models.activate(model, by, this.clock.instant());
		if (here) {
			while (models.resolveSome(PAGE, this.clock.instant())) {
				console.err().print(".");
			}
			console.err().println();
		}
		status(models, console);
	}

	private static void status(ModelGraph models, Console console) {
		models.activation()
			.ifPresentOrElse(
					activation -> console.result("%s, activated by %s at %s; %s".formatted(activation.model(),
							activation.by(), activation.at(),
							activation.isFinished() ? "every record is resolved by it"
									: "%,d of %,d records are resolved by it".formatted(activation.passed(),
											activation.records()))),
					() -> console.result("%s, which the programs bring along; nobody activated another"
						.formatted(models.inUse().id())));
	}

}
