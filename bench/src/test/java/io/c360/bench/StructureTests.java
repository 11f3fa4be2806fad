package io.c360.bench;

import java.nio.file.Files;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The house as a whole: six arrows, no cycle. Each module tests its own rules itself. */
@AnalyzeClasses(locations = BuiltModules.class)
class StructureTests {

	private static final String CUSTOMER = "io.c360.customer..";

	private static final String RULES = "io.c360.rules..";

	private static final String MODELS = "io.c360.models..";

	private static final String POPULATION = "io.c360.population..";

	private static final String LOCAL = "io.c360.local..";

	private static final String GRAPH = "io.c360.graph..";

	private static final String SEARCH = "io.c360.search..";

	private static final String ACCESS = "io.c360.access..";

	private static final String INGEST = "io.c360.ingest..";

	private static final String API = "io.c360.api..";

	private static final String BENCH = "io.c360.bench..";

	@ArchTest
	static void everyModuleWasBuiltAndIsLookedAt(JavaClasses imported) {
		assertThat(BuiltModules.NAMES)
			.as("build every module first: mvn -Dquick -DskipTests compile at the top of the project")
			.allMatch(module -> Files.isDirectory(BuiltModules.classes(module)));
		assertThat(imported).isNotEmpty();
	}

	@ArchTest
	static final ArchRule CUSTOMER_DEPENDS_ON_NOBODY = noClasses().that()
		.resideInAPackage(CUSTOMER)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(RULES, MODELS, POPULATION, LOCAL, GRAPH, SEARCH, ACCESS, INGEST, API, BENCH)
		.because("decisions stand on nothing: pass what they need as an argument, or move the type into customer");

	@ArchTest
	static final ArchRule RULES_SEE_CUSTOMER_ONLY = noClasses().that()
		.resideInAPackage(RULES)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(POPULATION, LOCAL, GRAPH, SEARCH, ACCESS, INGEST, API, BENCH)
		.because("tables judge what they are told: what they need to know is an argument, and a type in customer");

	@ArchTest
	static final ArchRule MODELS_SEE_CUSTOMER_ONLY = noClasses().that()
		.resideInAPackage(MODELS)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(RULES, POPULATION, LOCAL, GRAPH, SEARCH, ACCESS, INGEST, API, BENCH)
		.because("a model file scores what it is given: pass facts as an argument");

	@ArchTest
	static final ArchRule ONLY_MODELS_SPEAK_ONNX = noClasses().that()
		.resideOutsideOfPackage(MODELS)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("ai.onnxruntime..")
		.because("a model file is verified before it answers: ask ModelFiles");

	@ArchTest
	static final ArchRule ONLY_RULES_SPEAK_DMN = noClasses().that()
		.resideOutsideOfPackage(RULES)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.kie..", "org.drools..")
		.because("a table is a .dmn file that Rules answers from: call that");

	@ArchTest
	static final ArchRule THE_GRAPH_SEES_CUSTOMER_ONLY = noClasses().that()
		.resideInAPackage(GRAPH)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(RULES, MODELS, POPULATION, LOCAL, SEARCH, ACCESS, INGEST, API, BENCH)
		.because("a store never sees the other store, nor a program: what both need is a type in customer");

	@ArchTest
	static final ArchRule THE_INDEX_SEES_CUSTOMER_ONLY = noClasses().that()
		.resideInAPackage(SEARCH)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(RULES, MODELS, POPULATION, LOCAL, GRAPH, ACCESS, INGEST, API, BENCH)
		.because("a store never sees the other store, nor a program: let the relay in ingest carry it across");

	@ArchTest
	static final ArchRule INGEST_SEES_THE_STORES_ONLY = noClasses().that()
		.resideInAPackage(INGEST)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(POPULATION, LOCAL, API, BENCH)
		.because("programs never see each other: what both do belongs to a store or to customer");

	@ArchTest
	static final ArchRule THE_API_SEES_THE_STORES_ONLY = noClasses().that()
		.resideInAPackage(API)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(POPULATION, LOCAL, INGEST, BENCH)
		.because("programs never see each other: what both do belongs to a store or to customer");

	@ArchTest
	static final ArchRule ACCESS_SEES_NOBODY = noClasses().that()
		.resideInAPackage(ACCESS)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(CUSTOMER, RULES, MODELS, POPULATION, LOCAL, GRAPH, SEARCH, INGEST, API, BENCH)
		.because("it knows tokens and nothing else: what a role may do belongs to the program");

	@ArchTest
	static final ArchRule LEAVES_SEE_NOBODY = noClasses().that()
		.resideInAnyPackage(POPULATION, LOCAL)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(CUSTOMER, RULES, MODELS, GRAPH, SEARCH, ACCESS, INGEST, API, BENCH)
		.because("they run and feed the product from outside: talk through files, HTTP and run.properties");

	@ArchTest
	static final ArchRule BENCH_SPEAKS_PUBLIC_INTERFACES = noClasses().that()
		.resideInAPackage(BENCH)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(LOCAL, MODELS, GRAPH, SEARCH, ACCESS, INGEST, API)
		.because(
				"the whole product is measured from outside: use the launcher, HTTP, or a bare driver to compare with");

	@ArchTest
	static final ArchRule SPRING_LIVES_IN_PROGRAMS = noClasses().that()
		.resideOutsideOfPackages(ACCESS, INGEST, API)
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework..")
		.because(
				"libraries must run without a framework: take constructor arguments, and wire them in ingest or api; tokens belong in access");

	@ArchTest
	static final ArchRule ONLY_THE_GRAPH_SPEAKS_TO_NEO4J = noClasses().that()
		.resideOutsideOfPackages(GRAPH, LOCAL, BENCH)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..")
		.because("a statement belongs in a .cypher file beside a Graph class in graph-schema: call that");

	@ArchTest
	static final ArchRule ONLY_THE_INDEX_SPEAKS_TO_ELASTICSEARCH = noClasses().that()
		.resideOutsideOfPackages(SEARCH, LOCAL, BENCH)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("co.elastic..")
		.because("queries and documents belong in search-index: call CustomerSearch or CustomerIndex");

	@ArchTest
	static final ArchRule PACKAGES_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
		.assignedFrom(packages())
		.should()
		.beFreeOfCycles()
		// a reference to a party names the kind of identifier, and a party is a fact:
		// both sit where every noun sees them
		.ignoreDependency(nameMatching("io\\.c360\\.customer\\.PartyReference.*"), simpleName("Attribute"))
		.because("of two packages one is below the other: move the type that both need to the lower one");

	@ArchTest
	static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(liveInANullMarkedPackage())
		.because("absent is @Nullable, and the build checks it: add package-info.java with @NullMarked");

	@ArchTest
	static final ArchRule NAMES_MEAN_SOMETHING = classes().should()
		.haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Service|Processor)")
		.because("a name says what it is, not that it does something: name the noun, or the rule that it holds");

	private static SliceAssignment packages() {
		return new SliceAssignment() {
			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				return SliceIdentifier.of(type.getPackageName());
			}

			@Override
			public String getDescription() {
				return "packages";
			}
		};
	}

	private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
		return new ArchCondition<>("live in a package that is @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
						"add package-info.java with @NullMarked to " + type.getPackageName()));
			}
		};
	}

}
