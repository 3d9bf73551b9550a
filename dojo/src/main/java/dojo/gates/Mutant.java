package dojo.gates;

import dojo.engine.Folder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An answer that PIT made slightly wrong.
 *
 * @param place class and method, such as {@code Issue.hashCode}
 * @param change what was changed, in PIT's words
 */
record Mutant(String place, String change, boolean killed) {

    /** The mutants of one run, from PIT's own report. */
    static List<Mutant> in(Path report) {
        try {
            var text = new InputSource(new StringReader(Folder.read(report)));
            var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text).getElementsByTagName("mutation");
            return IntStream.range(0, found.getLength()).mapToObj(i -> of((Element) found.item(i))).toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("%s is no report of PIT: %s".formatted(report, e.getMessage()), e);
        }
    }

    private static Mutant of(Element mutation) {
        var type = child(mutation, "mutatedClass");
        return new Mutant(type.substring(type.lastIndexOf('.') + 1) + "." + child(mutation, "mutatedMethod"),
                child(mutation, "description").replaceAll(" for \\S+::\\S+$", ""), mutation.getAttribute("detected").equals("true"));
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    /** As the table of the survivors begins its line. */
    String row() {
        return "| `%s` | %s |".formatted(place, change);
    }
}
