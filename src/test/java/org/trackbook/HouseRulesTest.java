package org.trackbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the house forbids itself, so that it can still be changed in a year.
class HouseRulesTest {
    private static final String ROOT = "org.trackbook";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /// Which package may use which others. `app` is the root package, which may use all.
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("app",
                    List.of("model", "text", "fetch", "schedule", "plan", "store", "report", "photo", "visit",
                            "usecase", "words", "cli", "task", "ui")),
            Map.entry("model", List.of()), Map.entry("text", List.of("model")), Map.entry("fetch", List.of("model")),
            Map.entry("schedule", List.of("model", "text")), Map.entry("plan", List.of("model")),
            Map.entry("store", List.of("model")), Map.entry("report", List.of("model", "plan", "text")),
            Map.entry("photo", List.of("model")), Map.entry("visit", List.of("model")),
            Map.entry("usecase",
                    List.of("model", "text", "fetch", "schedule", "plan", "store", "report", "photo", "visit")),
            Map.entry("words", List.of("model", "plan", "usecase")),
            Map.entry("cli", List.of("model", "plan", "usecase", "text", "words")), Map.entry("task", List.of("model")),
            Map.entry("ui", List.of("model", "plan", "usecase", "text", "words", "task")));

    @TestFactory
    Stream<DynamicTest> arrowsPointOneWay() {
        var existing = new TreeSet<String>();
        HOUSE.forEach(type -> existing.add(part(type)));
        return existing.stream().map(name -> dynamicTest(name, () -> arrowsOf(name)));
    }

    private static void arrowsOf(String name) {
        assertTrue(ARROWS.containsKey(name), name + " is a new package: say in the table what it may use");
        var allowed = ARROWS.getOrDefault(name, List.of());
        classes().that(in(name))
                .should()
                .onlyDependOnClassesThat(
                        describe("are outside of the house or in " + name + " or " + allowed,
                                type -> !inHouse(type) || part(type).equals(name) || allowed.contains(part(type))))
                .because("who knows less of the house is easier to understand, to test and to replace")
                .check(HOUSE);
    }

    @Test
    void noCycles() {
        slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return inHouse(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        })
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package with two names")
                .check(HOUSE);
    }

    @Test
    void sqlLivesInTheStore() {
        noClasses().that(outside("store"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
                .because("only the store knows how things are remembered")
                .check(HOUSE);
    }

    @Test
    void javafxLivesInTheUi() {
        noClasses().that(outside("ui", "task", "app"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
                .because("everything but the window must work without one")
                .check(HOUSE);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses().that(describe("are a view model or a state", HouseRulesTest::isViewModel))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..",
                                "org.controlsfx.."))
                .because("a view model is tested without a toolkit")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static boolean isViewModel(JavaClass type) {
        var name = outermost(type);
        return name.endsWith("ViewModel") || name.endsWith("State");
    }

    @Test
    void oneDoorToTheBackground() {
        noClasses().that(outside("task", "app"))
                .should()
                .dependOnClassesThat(describe("start or reach threads",
                        type -> type.getPackageName().startsWith("javafx.concurrent")
                                || type.getFullName().equals("javafx.application.Platform")
                                || type.getFullName().equals("java.lang.Thread")
                                || type.getFullName().startsWith("java.lang.Thread$")
                                || type.getFullName().startsWith("java.util.concurrent.Execut")))
                .because("with one door to the background one can see what runs when, and tests need not wait")
                .check(HOUSE);
    }

    @Test
    void networkOnlyInFetch() {
        var connecting = Set.of("openStream", "openConnection", "getContent");
        noClasses().that(outside("fetch"))
                .should()
                .dependOnClassesThat(describe("speak to the network",
                        type -> type.getPackageName().startsWith("java.net.http")
                                || type.getFullName().endsWith("java.net.URLConnection")
                                || type.getFullName().endsWith("java.net.HttpURLConnection")))
                .orShould()
                .accessTargetWhere(access("open a URL",
                        target -> target.getOwner().isEquivalentTo(java.net.URL.class)
                                && connecting.contains(target.getName())))
                .because("the network is used only when the visitor imports or refreshes")
                .check(HOUSE);
    }

    @Test
    void modelIsValues() {
        classes().that()
                .resideInAPackage(ROOT + ".model")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords()
                .orShould()
                .beInterfaces()
                .orShould()
                .beEnums()
                .because("a value cannot change under the one who reads it")
                .check(HOUSE);
    }

    @Test
    void modelKnowsOnlyJava() {
        classes().that(in("model"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(ROOT + ".model", "java.lang..", "java.util..", "java.time..",
                                "java.net", "java.math", "java.text", "org.jspecify.annotations"))
                .because("the nouns outlive every library")
                .check(HOUSE);
    }

    @Test
    void markupLivesInText() {
        noClasses().that(outside("text"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.commonmark..", "org.jsoup.."))
                .because("everybody else sees blocks and spans, so that all of them show the same")
                .check(HOUSE);
    }

    @Test
    void paperLivesInTheReport() {
        noClasses().that(outside("report"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."))
                .because("a command that prints nothing loads nothing of it")
                .check(HOUSE);
    }

    @Test
    void picturesAreDrawnInTwoPlaces() {
        noClasses().that(outside("report", "photo"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.imageio..", "com.drew.."))
                .because(
                        "a window draws with JavaFX, and bytes of strangers are decoded where hostile ones are expected")
                .check(HOUSE);
    }

    @Test
    void plansReadAndWriteNothing() {
        noClasses().that(in("plan"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.."))
                .orShould()
                .dependOnClassesThat(describe("are of java.io",
                        type -> type.getPackageName().equals("java.io")
                                && !type.getSimpleName().equals("Serializable")))
                .because("a decision is a function of values")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().that(describe("are neither Wiring nor Main", type -> !isOneOf(type, "Wiring", "Main")))
                .should()
                .accessTargetWhere(access("ask the computer for its time or zone", HouseRulesTest::asksTheComputer))
                .because("a test and a replay need a time of their own")
                .check(HOUSE);
    }

    private static boolean asksTheComputer(CodeUnitAccessTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone" -> owner.isAssignableTo(InstantSource.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "getDefault" -> owner.isEquivalentTo(TimeZone.class);
            default -> false;
        };
    }

    @Test
    void nobodyButMainPrints() {
        noClasses().that(describe("are not Main", type -> !isOneOf(type, "Main")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(access("print a stack trace",
                        target -> target.getName().equals("printStackTrace")
                                && target.getRawParameterTypes().isEmpty()))
                .because("Main hands out writers that are UTF-8 in every locale")
                .check(HOUSE);
    }

    @Test
    void noBackDoors() {
        noClasses().should()
                .dependOnClassesThat(describe("are old dates",
                        type -> type.isEquivalentTo(java.util.Date.class)
                                || type.isAssignableTo(java.util.Calendar.class)))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
                .orShould()
                .accessTargetWhere(access("load or open a class by its name", HouseRulesTest::reflects))
                .because("what no reader and no tool can follow, nobody dares to change")
                .check(HOUSE);
    }

    private static boolean reflects(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Class.class)
                && (target.getName().equals("forName") || target.getName().startsWith("getDeclared")
                        || target.getName().startsWith("getMethod") || target.getName().startsWith("getField")
                        || target.getName().startsWith("getConstructor"));
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and(describe("are written by hand",
                        (JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent.atomic.."))
                .because("two windows, two tests and two libraries must not see each other's state")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> in(String... parts) {
        var names = Set.of(parts);
        return describe("are in " + String.join(", ", parts), type -> inHouse(type) && names.contains(part(type)));
    }

    private static DescribedPredicate<JavaClass> outside(String... parts) {
        var inside = in(parts);
        return describe("are outside of " + String.join(", ", parts), type -> !inside.test(type));
    }

    private static boolean inHouse(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /// The package below the root; those of `ui` count as one.
    private static String part(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(ROOT) ? "app" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static boolean isOneOf(JavaClass type, String... names) {
        return type.getPackageName().equals(ROOT) && List.of(names).contains(outermost(type));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElseGet(type::getSimpleName);
    }

    /// Calls and method references alike.
    private static DescribedPredicate<JavaAccess<?>> access(String what,
            Predicate<CodeUnitAccessTarget> test) {
        return describe(what,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && test.test(target));
    }
}
