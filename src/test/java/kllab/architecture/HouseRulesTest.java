package kllab.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javafx.stage.PopupWindow;

/** The architecture rules; each gives its reason, and what to do instead. */
@AnalyzeClasses(packages = "kllab", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String[] SCREEN = {
        "javafx..", "org.jfree.fx..", "org.jfree.chart.fx..", "org.kordamp.ikonli.javafx.."
    };

    @ArchTest
    static final ArchRule coreIsPlainNumbers = noClasses()
            .that()
            .resideInAPackage("kllab.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "java.awt..",
                    "javax.swing..",
                    "org.jfree..",
                    "java.io..",
                    "java.nio.file..",
                    "java.time..",
                    "java.net..",
                    "tools.jackson..")
            .because("mathematics needs no screen, file or clock: pass values to it, and read and draw elsewhere");

    @ArchTest
    static final ArchRule paperNeedsNoToolkit = noClasses()
            .that()
            .resideInAnyPackage("kllab.figure..", "kllab.io..", "kllab.cli..", "kllab.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCREEN)
            .because(
                    "pictures, files and the command line work without a window: code that needs JavaFX belongs to ui or app");

    @ArchTest
    static final ArchRule modelsAndStatesKnowNoScreen = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .haveSimpleNameEndingWith("State")
            .should()
            .dependOnClassesThat(resideInAPackage("javafx.scene..")
                    .or(resideInAPackage("javafx.stage.."))
                    .or(resideInAPackage("javafx.animation.."))
                    .or(resideInAPackage("javafx.concurrent.."))
                    .or(resideInAPackage("org.jfree.."))
                    .or(DescribedPredicate.describe("are threads", c -> c.isAssignableTo(Thread.class)))
                    .and(DescribedPredicate.not(resideInAPackage("kllab.."))))
            .because("a model holds state and results: move gestures and clocks to the controller, nodes to the view");

    @ArchTest
    static final ArchRule figuresKnowNoToolkit = noClasses()
            .that()
            .resideInAPackage("kllab.lab..")
            .and()
            .haveSimpleNameEndingWith("Figure")
            .or()
            .haveSimpleNameEndingWith("Sheet")
            .and()
            .resideInAPackage("kllab.lab..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCREEN)
            .because("the same drawing code paints the window, PNG, SVG and PDF");

    @ArchTest
    static final ArchRule chartsAreMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("kllab.figure.plot")
            .and()
            .resideOutsideOfPackage("kllab.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree.chart..", "org.jfree.data..")
            .because("a chart is made of scales and layers (decision 0016)");

    @ArchTest
    static final ArchRule labsDoNotKnowEachOther = slices().matching("kllab.lab.(*)..")
            .namingSlices("lab $1")
            .should()
            .notDependOnEachOther()
            .because(
                    "adding or removing a lab is a folder and a line: code shared by labs belongs to core, figure, ui or io");

    @ArchTest
    static final ArchRule menusAndTipsComeUpInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("PopupLayer")
            .and()
            .doNotHaveSimpleName("Tip")
            .should()
            .callMethodWhere(target(owner(assignableTo(PopupWindow.class))).and(target(nameMatching("show|install"))))
            .because("a menu in a hall is inside the scene: open it with PopupLayer.open, and a tip with Tip.install");

    @ArchTest
    static final ArchRule onlyTheCatalogNamesLabs = noClasses()
            .that()
            .resideOutsideOfPackages("kllab.lab..")
            .and()
            .doNotHaveSimpleName("LabCatalog")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kllab.lab.*..")
            .because("everything else works through the contract in kllab.lab");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("kllab.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the layers, in order, are core, text, figure, ui, lab, app");

    @ArchTest
    static final ArchRule viewsArePrivate = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .and()
            .resideInAnyPackage("kllab.lab..", "kllab.app..")
            .should()
            .bePackagePrivate()
            .because("a screen is changed only through its controller");

    @ArchTest
    static final ArchRule everyLabHasItsFiles = classes()
            .that()
            .areAssignableTo("kllab.lab.Lab")
            .and()
            .doNotHaveSimpleName("Lab")
            .should(haveTheirCompanions())
            .because("all labs have the same structure");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("kllab.cli..")
            .and()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a window has no terminal: use a notice, or cli.Console");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are written by hand", c -> !c.isEnum() && !c.getName().contains("$")))
            .should()
            .beFinal()
            .because("state belongs to a model; static fields are constants");

    private static ArchCondition<JavaClass> haveTheirCompanions() {
        return new ArchCondition<>("are next to their State, Model, View and Controller") {
            @Override
            public void check(JavaClass lab, ConditionEvents events) {
                String stem =
                        lab.getSimpleName().substring(0, lab.getSimpleName().length() - "Lab".length());
                for (String part : new String[] {"State", "Model", "View", "Controller"}) {
                    boolean there = lab.getPackage().containsClassWithSimpleName(stem + part);
                    events.add(
                            new SimpleConditionEvent(lab, there, stem + part + (there ? " is there" : " is missing")));
                }
            }
        };
    }

    /** What makes a text of a number; {@code Numbers.rounded} is arithmetic. */
    private static final DescribedPredicate<JavaMethodCall> MAKES_DIGITS =
            DescribedPredicate.describe("makes digits", call -> {
                String owner = call.getTargetOwner().getName();
                String name = call.getTarget().getName();
                return switch (owner) {
                    case "kllab.text.Numbers" -> !name.equals("rounded");
                    case "kllab.figure.Look" -> name.equals("amount");
                    case "java.lang.Integer", "java.lang.Long", "java.lang.Double" -> name.equals("toString");
                    case "java.lang.String" -> name.equals("format") || name.equals("formatted");
                    default -> owner.matches("java\\.text\\..*Format");
                };
            });

    @ArchTest
    static final ArchRule inLabsOnlyWordsMakeDigits = noClasses()
            .that()
            .resideInAPackage("kllab.lab.*..")
            .and(DescribedPredicate.describe(
                    "are not of words",
                    c -> !outermost(c).matches(".*(?:Words|Numbers|Speech|Sentences?|Readouts?|Formulas?|Captions)")))
            .should()
            .callMethodWhere(MAKES_DIGITS)
            .because("a number that can be read is a quantity: sheets, views and states read it (decision 0017)");

    private static String outermost(JavaClass inner) {
        return inner.getName().replaceFirst("\\$.*", "");
    }

    @ArchTest
    static final ArchRule statesAreValues = classes()
            .that()
            .haveSimpleNameEndingWith("State")
            .and()
            .resideInAPackage("kllab.lab..")
            .should()
            .beRecords()
            .andShould(haveOnlyFinalFields())
            .because("undo, presets, files and scenes rely on states being values");

    private static ArchCondition<JavaClass> haveOnlyFinalFields() {
        return new ArchCondition<>("have only final fields") {
            @Override
            public void check(JavaClass state, ConditionEvents events) {
                for (JavaField field : state.getFields()) {
                    boolean fixed = field.getModifiers().contains(JavaModifier.FINAL);
                    events.add(new SimpleConditionEvent(field, fixed, field.getFullName()));
                }
            }
        };
    }
}
