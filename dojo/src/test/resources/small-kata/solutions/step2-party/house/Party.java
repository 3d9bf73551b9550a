package house;

public final class Party {

    private int guests;

    public int join() {
        guests++;
        return guests;
    }
}
