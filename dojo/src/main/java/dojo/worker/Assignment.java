package dojo.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run that the judge asks for.
 *
 * @param classPath what is loaded afresh for this run: the code under test, the specs, Cucumber's engine
 * @param specs the spec classes, in any order
 * @param untilFirstFailure whether the run ends with the first failing spec
 * @param secondsPerSpec after which a spec counts as an endless loop
 */
public record Assignment(List<Path> classPath, List<String> specs, boolean untilFirstFailure, int secondsPerSpec) {

    /** This assignment as the fields of one message. */
    public List<String> fields() {
        var fields = new ArrayList<>(List.of(
                String.valueOf(untilFirstFailure), String.valueOf(secondsPerSpec), String.valueOf(classPath.size())));
        classPath.forEach(entry -> fields.add(entry.toString()));
        fields.addAll(specs);
        return fields;
    }

    static Assignment of(List<String> fields) {
        var specsFrom = 3 + Integer.parseInt(fields.get(2));
        return new Assignment(
                fields.subList(3, specsFrom).stream().map(Path::of).toList(),
                fields.subList(specsFrom, fields.size()),
                Boolean.parseBoolean(fields.get(0)),
                Integer.parseInt(fields.get(1)));
    }
}
