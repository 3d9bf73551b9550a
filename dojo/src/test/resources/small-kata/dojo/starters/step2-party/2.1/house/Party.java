package house;

public final class Party {

    public int join() {
        throw new UnsupportedOperationException("TODO 2.1: count the guests");
    }
}
