package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.StepKeywordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario of the customer and the names that its lines have in a spec.
 *
 * @param shoulds the names of its outcomes, the other methods are its givens and its because
 */
record Scenario(String feature, String name, List<String> methods, List<String> shoulds) {

    static List<Scenario> of(Kata kata) {
        return Folder.files(kata.features(), file -> file.endsWith(".feature")).stream()
                .flatMap(file -> in(kata.features().resolve(file), file))
                .toList();
    }

    /** Letters and digits only: how a word is parted is a matter of taste, as in "nobody else's". */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Stream<Scenario> in(Path file, String name) {
        try {
            return GherkinParser.builder().includeSource(false).includePickles(false).build().parse(file)
                    .map(Envelope::getGherkinDocument).flatMap(Optional::stream)
                    .flatMap(document -> document.getFeature().stream())
                    .flatMap(feature -> feature.getChildren().stream())
                    .flatMap(Scenario::scenarios)
                    .map(scenario -> of(name, scenario));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<io.cucumber.messages.types.Scenario> scenarios(FeatureChild child) {
        return Stream.concat(child.getScenario().stream(),
                child.getRule().stream().flatMap(rule -> rule.getChildren().stream()).map(RuleChild::getScenario).flatMap(Optional::stream));
    }

    private static Scenario of(String feature, io.cucumber.messages.types.Scenario scenario) {
        var methods = new ArrayList<String>();
        var shoulds = new ArrayList<String>();
        var type = StepKeywordType.UNKNOWN;
        for (var step : scenario.getSteps()) {
            var own = step.getKeywordType().orElse(StepKeywordType.UNKNOWN);
            type = own == StepKeywordType.CONJUNCTION ? type : own;
            var method = prefix(type) + slug(step.getText());
            (type == StepKeywordType.OUTCOME ? shoulds : methods).add(method);
        }
        return new Scenario(feature, scenario.getName(), methods, shoulds);
    }

    private static String prefix(StepKeywordType type) {
        return switch (type) {
            case CONTEXT -> "given_";
            case ACTION -> "because_";
            default -> "";
        };
    }

    /** The line without its examples: what stands in quotes or in angle brackets differs from case to case. */
    private static String slug(String line) {
        return line.replaceAll("\"[^\"]*\"|<[^>]*>", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
