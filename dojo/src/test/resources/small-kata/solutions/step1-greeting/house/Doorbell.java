package house;

public final class Doorbell {

    private final Greeter greeter;

    public Doorbell(Greeter greeter) {
        this.greeter = greeter;
    }

    public String ring(String name) {
        return greeter.greet(name);
    }
}
