package dojo.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The few facts of a pom that the proof shares with Maven, read from the one place where they are written. */
public final class Pom {

    private final Path file;
    private final Document xml;

    private Pom(Path file, Document xml) {
        this.file = file;
        this.xml = xml;
    }

    public static Pom in(Path folder) {
        var file = folder.resolve("pom.xml");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Pom(file, factory.newDocumentBuilder().parse(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new BrokenKata("%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    /** The modules of the default reactor: the steps. */
    public List<String> modules() {
        return texts("/project/modules/module");
    }

    /** The modules that this profile adds. */
    public List<String> modulesOf(String profile) {
        return texts("/project/profiles/profile[id='" + profile + "']/modules/module");
    }

    /** Which classes Surefire takes for specs. */
    public List<String> specPatterns() {
        return texts("/project/build/plugins/plugin[artifactId='maven-surefire-plugin']/configuration/includes/include");
    }

    public List<String> profiles() {
        return texts("/project/profiles/profile/id");
    }

    /** The artifacts that code outside of the tests may use. */
    public List<String> libraries() {
        return texts("/project/dependencies/dependency[not(scope='test') and not(scope='runtime')]/artifactId");
    }

    /** One library or plugin that a build asks for. */
    public record Artifact(String group, String name, String version) {

        public Artifact withVersion(String other) {
            return new Artifact(group, name, other);
        }
    }

    /** The libraries of any build, without those of profiles; the version as it is written, or an empty text. */
    public List<Artifact> dependencies() {
        return artifacts("/project/dependencies/dependency | /project/dependencyManagement/dependencies/dependency");
    }

    /** The plugins that the pom names, without those of profiles. */
    public List<Artifact> plugins() {
        return artifacts("/project/build//plugin");
    }

    private List<Artifact> artifacts(String path) {
        return IntStream.rangeClosed(1, texts(path).size()).mapToObj(i -> "(" + path + ")[" + i + "]")
                .map(one -> new Artifact(first(one + "/groupId", "org.apache.maven.plugins"), first(one + "/artifactId", ""), first(one + "/version", "")))
                .toList();
    }

    private String first(String path, String otherwise) {
        return texts(path).stream().findFirst().orElse(otherwise);
    }

    /** The value of a property, or an empty text. */
    public String property(String name) {
        return texts("/project/properties/*[local-name()='" + name + "' or name()='" + name + "']").stream().findFirst().orElse("");
    }

    private List<String> texts(String path) {
        try {
            var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, xml, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent().strip()).toList();
        } catch (XPathExpressionException e) {
            throw new IllegalStateException("not a path into " + file + ": " + path, e);
        }
    }
}
