package dojo.gates;

import dojo.cards.Markdown;
import dojo.engine.Folder;
import dojo.engine.Kata;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Files, classes, methods, profiles and lines of code that a text speaks of exist under that name. */
final class Names implements Drift.Check {

    private static final Pattern FILE = Pattern.compile("[\\w.-]+(/[\\w.*-]+)*\\.(java|md|feature|sql|xml|properties|txt|svg|cmd)|[\\w.-]+(/[\\w.-]+)+/?");
    private static final Pattern TYPE = Pattern.compile("@?([A-Z]\\w*[a-z]\\w*)(\\b.*)?");
    private static final Pattern METHOD = Pattern.compile("([a-z]\\w*)\\(.*\\)");
    private static final Pattern PROFILE = Pattern.compile("-P([\\w,-]+)");

    @Override
    public List<String> complaints(Proof proof) {
        var kata = proof.kata();
        var known = new KnownNames(kata);
        var files = Texts.files(kata);
        var complaints = new ArrayList<String>();
        for (var file : Texts.markdown(kata)) {
            var text = Markdown.parse(Folder.read(kata.root().resolve(file)));
            for (var code : Markdown.all(text, Code.class)) {
                complaint(kata, file, code.getLiteral(), known, files).ifPresent(what ->
                        complaints.add("%s speaks of `%s`: %s".formatted(file, code.getLiteral(), what)));
            }
            complaints.addAll(profiles(kata, file, text));
            complaints.addAll(lines(file, text, known));
        }
        return complaints;
    }

    private static Optional<String> complaint(Kata kata, String text, String code, KnownNames known, List<String> files) {
        if (code.contains("...") || code.contains("\u2026") || code.contains("<") || code.contains(" ") && !code.contains("(")) {
            return Optional.empty();
        }
        if (FILE.matcher(code).matches()) {
            return fileExists(kata, text, code, files) ? Optional.empty() : Optional.of("there is no such file or folder. Correct the name.");
        }
        var type = TYPE.matcher(code);
        if (type.matches()) {
            return known.contains(type.group(1)) ? Optional.empty() : Optional.of("there is no class of this name in the kata, the JDK or the libraries. Correct it.");
        }
        var method = METHOD.matcher(code);
        if (method.matches() && !Texts.isCard(text)) {
            return known.containsOurs(method.group(1)) ? Optional.empty() : Optional.of("no file of the kata has a method of this name. Correct it.");
        }
        return Optional.empty();
    }

    /** As seen from the text's folder, from the top, from a source folder, or as the end of a path that everybody recognises. */
    private static boolean fileExists(Kata kata, String text, String name, List<String> files) {
        var folder = kata.root().resolve(text).getParent();
        var path = name.replaceAll("/$", "");
        return path.startsWith("target/") || path.contains("/target/") || path.startsWith(".kata/")
                || Files.exists(folder.resolve(path)) || Files.exists(kata.root().resolve(path))
                || files.stream().anyMatch(file -> file.endsWith("/" + path) || file.contains("/" + path + "/"))
                || path.contains("*");
    }

    private static List<String> profiles(Kata kata, String file, Node text) {
        var codes = new ArrayList<String>();
        Markdown.all(text, Code.class).forEach(code -> codes.add(code.getLiteral()));
        Markdown.all(text, FencedCodeBlock.class).forEach(block -> codes.add(block.getLiteral()));
        var profiles = kata.pom().profiles();
        return codes.stream().filter(code -> code.contains("mvn"))
                .flatMap(code -> PROFILE.matcher(code).results())
                .flatMap(match -> List.of(match.group(1).split(",")).stream())
                .filter(profile -> !profiles.contains(profile))
                .map(profile -> "%s speaks of the profile %s, and the pom.xml has only %s. Correct it.".formatted(file, profile, profiles))
                .toList();
    }

    /** Every name with a capital in a block of Java has to exist; a block that only sketches says so: ```java sketch. */
    private static List<String> lines(String file, Node text, KnownNames known) {
        if (Texts.isCard(file)) {
            return List.of();
        }
        return Markdown.all(text, FencedCodeBlock.class).stream()
                .filter(block -> block.getInfo().equals("java"))
                .flatMap(block -> block.getLiteral().lines())
                .map(line -> line.replaceAll("//.*|\"[^\"]*\"", ""))
                .flatMap(line -> Pattern.compile("\\b[A-Z]\\w*[a-z]\\w*\\b").matcher(line).results())
                .map(match -> match.group())
                .distinct()
                .filter(name -> !known.contains(name))
                .map(name -> "%s shows Java code with %s, and there is no such class. Correct it, or mark the block as ```java sketch."
                        .formatted(file, name))
                .toList();
    }
}
