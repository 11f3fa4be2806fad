package io.c360.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "io.c360.customer", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTests {

	@ArchTest
	static final ArchRule CUSTOMER_DECIDES_AND_NOTHING_ELSE = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..", "co.elastic..", "org.apache.kafka..",
				"java.net.http..", "java.nio.file..", "java.sql..", "org.slf4j..")
		.because("decisions must run without a server, a file or a framework");

	@ArchTest
	static final ArchRule NOBODY_LOOKS_AT_THE_CLOCK = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Clock.class)
		.orShould()
		.callMethod(System.class, "currentTimeMillis")
		.because("time is an argument");

	@ArchTest
	static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(liveInANullMarkedPackage())
		.because("absent is @Nullable, and the build checks it");

	@ArchTest
	static final ArchRule FACTS_DO_NOT_PRINT_PERSONAL_DATA = classes().that()
		.implement(SourceFact.class)
		.and()
		.areRecords()
		.should(sayWhatTheyPrint())
		.because("whatever is printed ends up in a log");

	private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
		return new ArchCondition<>("live in a package that is @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
						"add package-info.java with @NullMarked to " + type.getPackageName()));
			}
		};
	}

	private static ArchCondition<JavaClass> sayWhatTheyPrint() {
		return new ArchCondition<>("override toString") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var declared = !type.getMethod("toString").getMethodCallsFromSelf().isEmpty();
				events.add(new SimpleConditionEvent(type, declared, "override toString of " + type.getName()));
			}
		};
	}

}
