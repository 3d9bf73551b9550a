package faults;

/** Whoever started this process. A run goes on for minutes, and should not when nobody waits for it any more. */
public final class Starter {

    private Starter() {
    }

    /** This process ends when the one that started it does, however that ended. */
    public static void endWithIt() {
        ProcessHandle.current().parent().ifPresent(starter -> starter.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
