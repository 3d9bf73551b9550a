package dojo.cards;

/** A card cannot be read or applied; the message tells its author what to mend. */
public final class CardProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    CardProblem(String message) {
        super(message);
    }
}
