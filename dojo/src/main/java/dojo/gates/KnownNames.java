package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Kata;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Every name that a text may speak of: the words of the kata's own files, the classes of the JDK and of the libraries. */
final class KnownNames {

    private static final List<String> MODULES = List.of("java.base", "java.sql", "java.logging");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Set<String> OF_OTHERS = ofTheJdkAndTheLibraries();

    private final Set<String> ours = new HashSet<>();

    KnownNames(Kata kata) {
        for (var file : Texts.files(kata)) {
            var name = file.substring(file.lastIndexOf('/') + 1);
            if (name.matches(".*\\.(java|feature|sql|xml|properties|yml|cmd)|[^.]*") && !file.startsWith("dojo/")) {
                WORD.matcher(Folder.read(kata.root().resolve(file))).results().forEach(word -> ours.add(word.group()));
            }
        }
        Texts.files(kata).stream().filter(file -> file.startsWith("dojo/") && file.endsWith(".java"))
                .forEach(file -> ours.add(file.replaceAll(".*/|\\.java$", "")));
    }

    boolean contains(String name) {
        return ours.contains(name) || OF_OTHERS.contains(name);
    }

    /** Whether a method of this name is called or declared in the kata. */
    boolean containsOurs(String name) {
        return ours.contains(name);
    }

    private static Set<String> ofTheJdkAndTheLibraries() {
        var names = new HashSet<String>();
        for (var module : MODULES) {
            addAll(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module), names);
        }
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (var entry : classPath.split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                addJar(Path.of(entry), names);
            }
        }
        return names;
    }

    private static void addAll(Path module, Set<String> names) {
        try (var files = Files.walk(module)) {
            files.map(Path::toString).filter(file -> file.endsWith(".class")).forEach(file -> names.add(simpleName(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addJar(Path jar, Set<String> names) {
        try (var content = new JarFile(jar.toFile())) {
            content.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")).forEach(name -> names.add(simpleName(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String simpleName(String file) {
        return file.replaceAll(".*[/$]|\\.class$", "");
    }
}
