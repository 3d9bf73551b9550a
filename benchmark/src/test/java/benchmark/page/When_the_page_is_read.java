package benchmark.page;

import static org.assertj.core.api.BDDAssertions.fail;
import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenThrownBy;

import benchmark.Database.Kind;
import benchmark.engines.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page says is what was measured. */
class When_the_page_is_read {

    @Test
    void it_should_show_what_the_results_say() throws IOException {
        for (var file : CostPage.renewed().entrySet()) {
            if (!Files.readString(file.getKey()).equals(file.getValue())) {
                fail("%s is not what benchmark/results say. Renew it: mvn verify -Pbenchmark -pl benchmark -Dmeasure=page", file.getKey());
            }
        }
    }

    @Test
    void it_should_not_lose_its_marks() {
        thenThrownBy(() -> CostPage.between("# A page without marks\n", "costs", "a table"))
                .hasMessageContaining("lacks the marks around costs");
    }

    @Test
    void it_should_compare_engines_of_the_same_round() {
        var results = CostResults.from(List.of(
                "\"Benchmark\",\"Score\",\"Param: database\",\"Param: engine\",\"Param: n\"",
                "\"benchmark.UseCases.report:p0.50\",100.0,H2,PLAIN,10",
                "\"benchmark.UseCases.report:p0.50\",150.0,H2,KATA,10",
                "\"benchmark.UseCases.report:p0.50\",300.0,H2,PLAIN,10",
                "\"benchmark.UseCases.report:p0.50\",300.0,H2,KATA,10"));
        var kata = new CostResults.Figure(CostResults.UseCase.report, Kind.H2, Engines.KATA, 10);
        then(results.ratioToPlainJdbc(kata)).isEqualTo((1.5 + 1.0) / 2);
        then(results.microsecondsPerIssue(kata)).isEqualTo(22.5);
        then(results.differencesBetweenRounds()).containsExactly(1.0, 2.0);
    }
}
