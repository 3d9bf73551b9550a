package dojo;

import dojo.engine.*;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class The_engine_try {
    @Test void tries() {
        var kata = Kata.at(Path.of(System.getProperty("kata.root", "..")));
        long t0 = System.nanoTime();
        try (var judge = Judge.of(kata)) {
            for (var step : kata.steps()) {
                System.out.println(step + " " + judge.specs(step).exercises());
                System.out.println("specs " + (System.nanoTime() - t0) / 1_000_000);
                for (int i = 0; i < 12; i++) {
                    t0 = System.nanoTime();
                    var v = judge.judge(i % 3 == 0 ? Sources.starter(step) : Sources.answers(step), i % 3 == 2 ? Selection.everything().untilFirstFailure() : Selection.everything());
                    System.out.println(i + " " + (System.nanoTime() - t0) / 1_000_000 + " ms " + v.compileErrors() + " " + v.results().size() + " passed " + v.passed().size() + " " + v.firstFailure());
                    if (i == 1) v.results().forEach(r -> System.out.println(r.spec() + " " + r.outcome()+" "+r.failure()));
                }
            }
        }
    }
}
