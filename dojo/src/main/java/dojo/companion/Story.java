package dojo.companion;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import dojo.engine.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/** What a spec class does before its shoulds, read from its source: the sentences that begin with "given" and "because". */
public record Story(List<String> given, List<String> because) {

    private static final Story UNTOLD = new Story(List.of(), List.of());

    /** The story of a spec class of this step; what its superclass does comes first, as it does in JUnit. */
    public static Story of(Step step, String specClass) {
        var file = step.specs().resolve(specClass.replace('.', '/') + ".java");
        try {
            return Files.isRegularFile(file) ? of(file) : UNTOLD;
        } catch (IOException e) {
            return UNTOLD;
        }
    }

    private static Story of(Path file) throws IOException {
        var given = new ArrayList<String>();
        var because = new ArrayList<String>();
        for (var sentence : sentences(file)) {
            (sentence.startsWith("given ") ? given : because).add(sentence.substring(sentence.indexOf(' ') + 1));
        }
        return new Story(List.copyOf(given), List.copyOf(because));
    }

    private static List<String> sentences(Path file) throws IOException {
        var sentences = new ArrayList<String>();
        for (var type : parsed(file).getTypeDecls()) {
            if (type instanceof ClassTree spec) {
                var parent = superclass(spec, file);
                if (parent.isPresent()) {
                    sentences.addAll(sentences(parent.get()));
                }
                sentences.addAll(sentences(spec));
            }
        }
        return sentences;
    }

    /** It lies in the same package: a spec is a page of its own, apart from its given. */
    private static Optional<Path> superclass(ClassTree spec, Path file) {
        return Optional.ofNullable(spec.getExtendsClause())
                .map(parent -> file.resolveSibling(parent + ".java"))
                .filter(Files::isRegularFile);
    }

    private static List<String> sentences(ClassTree spec) {
        return spec.getMembers().stream()
                .filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                .filter(Story::runsBeforeEach)
                .flatMap(method -> method.getBody().getStatements().stream())
                .filter(ExpressionStatementTree.class::isInstance).map(ExpressionStatementTree.class::cast)
                .map(ExpressionStatementTree::getExpression)
                .filter(MethodInvocationTree.class::isInstance).map(MethodInvocationTree.class::cast)
                .map(MethodInvocationTree::getMethodSelect)
                .filter(IdentifierTree.class::isInstance)
                .map(called -> called.toString().replace('_', ' '))
                .filter(sentence -> sentence.startsWith("given ") || sentence.startsWith("because "))
                .toList();
    }

    private static boolean runsBeforeEach(MethodTree method) {
        return method.getBody() != null && method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("BeforeEach"));
    }

    private static CompilationUnitTree parsed(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(null, files, problem -> { }, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            return task.parse().iterator().next();
        }
    }
}
