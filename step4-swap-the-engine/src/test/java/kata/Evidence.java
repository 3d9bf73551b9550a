package kata;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What was seen of the running spec from outside, such as the statements that its database got: a failure ends with it. */
public final class Evidence {

    private static final List<Supplier<String>> GATHERED = new ArrayList<>();

    private Evidence() {
    }

    /** Lets a witness speak if the running spec fails; a witness that has seen nothing says nothing. */
    public static synchronized void gather(Supplier<String> witness) {
        GATHERED.add(witness);
    }

    /** The next spec begins. */
    public static synchronized void forget() {
        GATHERED.clear();
    }

    /** All that the witnesses say, or an empty text. */
    public static synchronized String told() {
        return GATHERED.stream().map(Supplier::get).filter(words -> !words.isEmpty()).collect(joining("\n"));
    }
}
