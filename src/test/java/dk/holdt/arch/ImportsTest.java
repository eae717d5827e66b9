package dk.holdt.arch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The map of our packages, kept true.
///
/// Plain tests over ArchUnit's core: some Surefire versions skip its own JUnit engine without a word.
class ImportsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.holdt");

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_imports_only_what_the_map_allows(String part) {
        staysOnTheMap(part).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_kept_to_its_parts(String library) {
        keptToItsParts(library).check(OURS);
    }

    @Test
    void the_domain_knows_the_language_and_nothing_else() {
        domainIsPure().check(OURS);
    }

    @Test
    void nothing_is_off_the_map() {
        nothingOffTheMap().check(OURS);
    }

    @Test
    void a_screen_knows_no_other_screen() {
        screensApart().check(OURS);
    }

    @Test
    void time_is_handed_in() {
        timeIsHandedIn().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("sins")
    void each_rule_bites(Sin sin) {
        var sinner = new ClassFileImporter().importPackages("dk.holdt.arch.sins." + sin.folder());
        assertThat(sin.rule().allowEmptyShould(true).evaluate(sinner).hasViolation())
                .as(sin.folder())
                .isTrue();
    }

    /// A planted class and the rule that has to catch it.
    record Sin(String folder, ArchRule rule) {}

    static Stream<Sin> sins() {
        return Stream.of(
                new Sin("domain", domainIsPure()),
                new Sin("usecase", staysOnTheMap("usecase")),
                new Sin("sql", keptToItsParts("java.sql..")),
                new Sin("offthemap", nothingOffTheMap()),
                new Sin("ui", screensApart()),
                new Sin("clock", timeIsHandedIn()));
    }

    static Collection<String> parts() {
        return ImportMap.MAY_IMPORT.keySet();
    }

    static Collection<String> libraries() {
        return ImportMap.KEPT_TO.keySet();
    }

    private static ArchRule staysOnTheMap(String part) {
        return noClasses()
                .that(resideInAnyPackage(in(Set.of(part))))
                .should()
                .dependOnClassesThat(resideInAPackage("dk.holdt..")
                        .and(not(resideInAnyPackage(in(plus(ImportMap.MAY_IMPORT.get(part), part))))));
    }

    private static ArchRule keptToItsParts(String library) {
        return noClasses()
                .that(not(resideInAnyPackage(in(ImportMap.KEPT_TO.get(library)))))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static ArchRule domainIsPure() {
        return classes()
                .that(resideInAnyPackage(in(Set.of("domain"))))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dk.holdt.domain..", "java.lang..", "java.util..", "java.time..");
    }

    private static ArchRule nothingOffTheMap() {
        return classes()
                .that(resideInAPackage("dk.holdt.."))
                .should()
                .resideInAnyPackage(in(ImportMap.MAY_IMPORT.keySet()));
    }

    private static ArchRule screensApart() {
        return slices().matching("..ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("dk.holdt.ui.shell.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage("dk.holdt.ui.kit.."));
    }

    private static ArchRule timeIsHandedIn() {
        return noClasses()
                .that(not(resideInAnyPackage(in(Set.of("app")))))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a promise can be tested only where time is handed in as an InstantSource");
    }

    private static Set<String> plus(Set<String> parts, String part) {
        var all = new TreeSet<>(parts);
        all.add(part);
        return all;
    }

    /// A part and all below it; a planted sinner's folder counts as the part it plays.
    private static String[] in(Collection<String> parts) {
        return parts.stream()
                .flatMap(part -> Stream.of("dk.holdt." + part + "..", "dk.holdt.arch.sins." + part + ".."))
                .toArray(String[]::new);
    }
}
