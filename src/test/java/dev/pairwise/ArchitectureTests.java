package dev.pairwise;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules on who may know whom. A package may be missing; a rule about it then says nothing. */
@AnalyzeClasses(packages = "dev.pairwise", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String ROOT = "dev.pairwise.";
    private static final String PERSISTENCE = "..persistence..";

    /** Each may use those to its left. */
    private static final List<String> CORE = List.of("document", "catalogue", "comparison", "wording", "page");

    private static final DescribedPredicate<JavaClass> IN_THE_CORE = resideInAnyPackage(
                    Stream.concat(CORE.stream(), Stream.of("chart"))
                            .map(name -> ROOT + name + "..")
                            .toArray(String[]::new))
            .and(not(resideInAnyPackage(PERSISTENCE)))
            .as("in the core");

    @ArchTest
    static void theCoreIsPlainJavaAndPointsLeft(JavaClasses all) {
        for (String name : CORE) {
            classes()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .and()
                    .resideOutsideOfPackage(PERSISTENCE)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowedFor(name))
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    private static String[] allowedFor(String name) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
        CORE.subList(0, CORE.indexOf(name) + 1).forEach(left -> allowed.add(ROOT + left));
        if (name.equals("wording")) {
            allowed.add("com.ibm.icu..");
        }
        if (name.equals("page")) {
            allowed.add(ROOT + "chart");
        }
        return allowed.toArray(String[]::new);
    }

    @ArchTest
    static final ArchRule chartsKnowOnlyTheLanguage = classes()
            .that()
            .resideInAPackage(ROOT + "chart..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "chart..");

    @ArchTest
    static final ArchRule theCoreDoesNoInputAndOutput = noClasses()
            .that(are(IN_THE_CORE))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.nio.channels..", "java.net.http..", "java.sql..", "javax.."));

    @ArchTest
    static final ArchRule theCoreKnowsNoClockNoChanceAndNoSystem = noClasses()
            .that(are(IN_THE_CORE))
            .should()
            .dependOnClassesThat(equivalentTo(System.class)
                    .or(equivalentTo(Clock.class))
                    .or(equivalentTo(Random.class))
                    .or(equivalentTo(UUID.class))
                    .as("read the clock, chance or the system"))
            .orShould()
            .accessTargetWhere(isCallTo("java.time.", "now").as("the time of day is asked for"))
            .orShould()
            .accessTargetWhere(isCallTo(Math.class.getName(), "random").as("chance decides"))
            .orShould()
            .accessTargetWhere(isCallTo(Locale.class.getName(), "getDefault").as("the default locale is asked for"));

    private static DescribedPredicate<JavaAccess<?>> isCallTo(String owner, String name) {
        return DescribedPredicate.describe(
                "%s is called on %s".formatted(name, owner),
                access -> access.getTarget().getName().equals(name)
                        && access.getTarget().getOwner().getFullName().startsWith(owner));
    }

    /** How near two models or two names are is no money, is never printed and is worked out for every two models. */
    private static final String NEARNESS =
            ".*\\.comparison\\.(Measures|RivalDistance|RivalSpace|RivalChoice|Shortlist|NeighbourRules|NearestNames|NearBox|NearestFirst)(\\$.*)?";

    @ArchTest
    static final ArchRule factsAndFindingsAreDecimal = noFields()
            .that()
            .areDeclaredInClassesThat(
                    resideInAnyPackage(ROOT + "document..", ROOT + "catalogue..", ROOT + "comparison..")
                            .and(not(nameMatching(NEARNESS))))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule onlyPersistenceKnowsTheDatabaseMapping = noClasses()
            .that()
            .resideOutsideOfPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.hibernate..");

    @ArchTest
    static final ArchRule onlyTheEdgesKnowJson = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "importing..", ROOT + "web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule onlyTheWebKnowsTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule eachLibraryHasOneHome = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyTheDrawingKnowsPixels = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "drawing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule theDrawingAsksForNoFontOfTheMachine = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Font")
            .orShould()
            .callMethodWhere(isCallTo("java.awt.Graphics", "drawString").as("text is drawn by the system"))
            .because("a server has none");

    @ArchTest
    static final ArchRule whatIsServedDoesNotKnowHow = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "search..", ROOT + "drawing..", ROOT + "edition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "web..", ROOT + "importing..", ROOT + "database..");

    @ArchTest
    static final ArchRule onlyOneClassKnowsTheEmbeddedServer = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "database.EmbeddedDatabase")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "org.apache.commons..")
            .because("the packaged site does not have it");

    @ArchTest
    static final ArchRule whatPersistenceKeepsStaysThere = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areAssignableTo("org.springframework.data.repository.Repository")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage(PERSISTENCE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersStayInTheirPackage = classes()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyControllerMethodIsAHandler = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .and()
            .areNotPrivate()
            .should()
            .beMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .orShould()
            .beMetaAnnotatedWith("org.springframework.web.bind.annotation.ExceptionHandler")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingPrintsToTheStandardStreams =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule theOldDateIsNotUsed = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "web.index.AtomFeed")
            .should()
            .dependOnClassesThat(equivalentTo(Date.class))
            .because("only the library of feeds asks for it");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Processor")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule nothingIsLeftOpenToChange =
            fields().that().areStatic().should().beFinal().because("what can change is passed in");

    @ArchTest
    static void everyPackageSaysThatNullIsTheException(JavaClasses all) {
        Stream<JavaPackage> packages = all.stream().map(JavaClass::getPackage).distinct();

        Assertions.assertThat(packages)
                .allSatisfy(each -> Assertions.assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("@NullMarked in the package-info.java of %s", each.getName())
                        .isTrue());
    }

    @Test
    void modulesHaveNoCyclesAndKeepOutOfEachOthersInside() {
        ApplicationModules.of(Application.class).verify();
    }
}
