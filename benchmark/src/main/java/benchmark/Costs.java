package benchmark;

import benchmark.engines.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kata.database.PostgresServer;

/**
 * One run of the benchmark. Each engine gets a JVM of its own on each database, and all of them get it twice: what differs
 * between the two rounds is noise. Engines that are compared follow each other.
 */
final class Costs {

    private static final Path RESULT = Path.of("results", "costs.csv");
    private static final Path PART = Path.of("target", "part.csv");
    /** How JMH marks the line that matters among the percentiles. */
    private static final String MEDIAN = "p0.50\"";
    private static final int ROUNDS = 2;

    private Costs() {
    }

    /** The arguments are JMH's own, for a shorter or longer run. */
    static void measure(String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(RESULT.getParent());
        var lines = new ArrayList<String>();
        for (var round = 1; round <= ROUNDS; round++) {
            for (var database : Database.Kind.values()) {
                for (var engine : inTheOrderOf(round)) {
                    var start = System.nanoTime();
                    run(database, engine, arguments);
                    var part = Files.readAllLines(PART);
                    if (lines.isEmpty()) {
                        lines.add(part.get(0));
                    }
                    part.stream().filter(line -> line.contains(MEDIAN)).forEach(lines::add);
                    Files.write(RESULT, lines);
                    System.out.printf("round %d, %s, %s: %.0f s%n", round, database, engine.title(), (System.nanoTime() - start) / 1e9);
                }
            }
        }
    }

    // There and back: if the machine becomes slower on the way, nobody is always first or last.
    private static List<Engines> inTheOrderOf(int round) {
        var engines = new ArrayList<>(List.of(Engines.values()));
        if (round % 2 == 0) {
            Collections.reverse(engines);
        }
        return engines;
    }

    private static void run(Database.Kind database, Engines engine, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC",
                "-Dorg.jboss.logging.provider=slf4j", "-Dkata.postgres.url=" + PostgresServer.url(),
                "-classpath", System.getProperty("java.class.path"),
                OneEngine.class.getName(), PART.toString(), database.name(), engine.name()));
        command.addAll(List.of(arguments));
        var exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("%s on %s could not be measured: its JVM ended with %d. What it printed is above."
                    .formatted(engine.title(), database, exit));
        }
    }
}
