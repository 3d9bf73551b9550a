package issuelog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.BDDAssertions.then;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import issuelog.domain.IssueId;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Holds the architecture in every step: green from the start, and meant to stay so while you write. */
@Order(900)
@DisplayName("The arrows should point inwards")
class The_arrows_should_point_inwards {

    static final ArchRule LAYERS_KNOW_ONLY_WHAT_IS_INSIDE_THEM = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("domain").definedBy("issuelog.domain..")
            .layer("ports").definedBy("issuelog.ports..")
            .layer("services").definedBy("issuelog.services..")
            .layer("adapters").definedBy("issuelog.adapters..")
            .layer("Main").definedBy("issuelog")
            .whereLayer("domain").mayNotAccessAnyLayer()
            .whereLayer("ports").mayOnlyAccessLayers("domain")
            .whereLayer("services").mayOnlyAccessLayers("domain", "ports")
            .whereLayer("adapters").mayOnlyAccessLayers("domain", "ports", "services")
            .whereLayer("Main").mayNotBeAccessedByAnyLayer();

    static final ArchRule THE_INSIDE_KNOWS_NO_TECHNOLOGY = classes()
            .that().resideInAnyPackage("issuelog.domain..", "issuelog.ports..", "issuelog.services..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "issuelog.domain..", "issuelog.ports..", "issuelog.services..", "java.lang..", "java.util", "java.util.function..",
                    "java.util.stream..", "java.util.regex..", "java.util.concurrent..", "java.math..");

    static final ArchRule THE_INSIDE_DOES_NOT_PRINT = noClasses()
            .that().resideInAnyPackage("issuelog.domain..", "issuelog.ports..", "issuelog.services..")
            .should(ACCESS_STANDARD_STREAMS);

    @Test
    @Order(1)
    void each_layer_should_know_only_what_is_inside_it() {
        var violations = violationsOf(LAYERS_KNOW_ONLY_WHAT_IS_INSIDE_THEM, production());
        then(violations)
                .withFailMessage("Dependencies point inwards: adapters know services, services know ports, all know the domain, and "
                        + "the domain knows none of them. Here one points outwards:%n%s", first(violations))
                .isEmpty();
    }

    @Test
    @Order(2)
    void the_inside_should_not_print() {
        var violations = violationsOf(THE_INSIDE_DOES_NOT_PRINT, production());
        then(violations)
                .withFailMessage("Somebody inside prints. Domain, ports and services talk to the outside through ports only, and the "
                        + "console is outside: take the printing out.%n%s", first(violations))
                .isEmpty();
    }

    @Test
    @Order(3)
    void the_inside_should_know_no_technology() {
        var violations = violationsOf(THE_INSIDE_KNOWS_NO_TECHNOLOGY, production());
        then(violations)
                .withFailMessage("Domain, ports and services know plain Java and nothing of databases, files or clocks: what comes from "
                        + "outside comes through a port. Here somebody reaches out:%n%s", first(violations))
                .isEmpty();
    }

    @Test
    @Order(4)
    void it_should_bite_a_domain_that_breaks_the_rules() {
        var offender = new ClassFileImporter().importClasses(issuelog.domain.OffendingIssue.class);
        then(violationsOf(THE_INSIDE_KNOWS_NO_TECHNOLOGY, offender)).as("a domain that opens files").isNotEmpty();
        then(violationsOf(THE_INSIDE_DOES_NOT_PRINT, offender)).as("a domain that prints").isNotEmpty();
        var withServices = new ClassFileImporter().importClasses(
                issuelog.domain.OffendingIssue.class, issuelog.services.ReportIssueCommand.class);
        then(violationsOf(LAYERS_KNOW_ONLY_WHAT_IS_INSIDE_THEM, withServices)).as("a domain that knows a service").isNotEmpty();
    }

    private static List<String> violationsOf(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static String first(List<String> violations) {
        return violations.isEmpty() ? "" : violations.get(0);
    }

    /** What was compiled from the given code and from yours, or from the answers: wherever IssueId was loaded from. */
    private static JavaClasses production() {
        try {
            var classes = Path.of(IssueId.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ClassFileImporter().importPath(classes);
        } catch (URISyntaxException impossible) {
            throw new AssertionError("the folder of the compiled classes has no name", impossible);
        }
    }
}
