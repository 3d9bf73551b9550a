package dojo.companion;

import java.util.Locale;

/** How far an exercise is. */
public enum State {
    DONE,
    /** The first one that is not done. */
    NEXT,
    OPEN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
