package dojo.gates;

import java.util.List;

/** One promise of the kata that can be checked, on this kata or on any other. */
public interface Gate {

    /** What it is called in the log. */
    String name();

    /** Everything that breaks the promise, each with what to do about it; nothing if the promise is kept. */
    List<String> complaints(Proof proof);
}
