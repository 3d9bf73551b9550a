package faults.kills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** A busy process from outside: what it says, and its end. */
final class Victim {

    private final Process process;
    private final Thread ear = new Thread(this::listen, "ear of a busy process");
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch firstKept = new CountDownLatch(1);
    private final StringBuilder complaints = new StringBuilder();
    private volatile long lastBegun;
    private volatile long lastKept;

    private Victim(Process process, long first) {
        this.process = process;
        lastBegun = first - 1;
        lastKept = first - 1;
    }

    static Victim start(String url, long first) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED", Checkpoints.flag(), "-cp", System.getProperty("java.class.path"),
                BusyProcess.class.getName(), url, String.valueOf(first));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var victim = new Victim(process, first);
        victim.ear.setDaemon(true);
        victim.ear.start();
        return victim;
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException gone) {
            // Killed in the middle of a word.
        } finally {
            ready.countDown();
            firstKept.countDown();
        }
    }

    private void hear(String line) {
        if (line.equals(Words.READY + " 0")) {
            ready.countDown();
        } else if (line.matches(Words.BEGINS + " \\d+")) {
            lastBegun = Long.parseLong(line.split(" ")[1]);
        } else if (line.matches(Words.KEPT + " \\d+")) {
            lastKept = Long.parseLong(line.split(" ")[1]);
            firstKept.countDown();
        } else {
            complaints.append(line).append('\n');
        }
    }

    /** Until it is about to open its database, and then a moment longer. */
    void letOpen(long nanos) throws InterruptedException {
        ready.await();
        pause(nanos);
    }

    /** Until its first unit is kept, and then a moment longer. */
    void letWork(long nanos) throws InterruptedException {
        firstKept.await();
        pause(nanos);
    }

    private static void pause(long nanos) {
        var end = System.nanoTime() + nanos;
        for (var left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Kills it (SIGKILL, where there are signals) and hears its last words. Returns false if it was dead already. */
    boolean kill() throws InterruptedException {
        var wasAlive = process.isAlive();
        // Through its handle: Process.destroyForcibly would close the stream, too, and with it the last words be lost.
        process.toHandle().destroyForcibly();
        process.waitFor();
        ear.join();
        return wasAlive;
    }

    long lastBegun() {
        return lastBegun;
    }

    long lastKept() {
        return lastKept;
    }

    /** What it said besides. */
    String complaints() {
        return complaints.toString();
    }
}
