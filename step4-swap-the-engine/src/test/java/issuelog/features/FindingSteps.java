package issuelog.features;

import static org.assertj.core.api.BDDAssertions.then;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import issuelog.domain.Issue;
import java.util.List;

/** The sentences about finding issues, at once or after a restart, each passed on to the driver. */
public class FindingSteps {

    private final IssueLogDriver system = IssueLogDriver.current();
    private List<Issue> found;

    @Given("{word} has reported two issues")
    public void somebody_has_reported_two_issues(String name) {
        system.report(Person.called(name), "My mouse does not move");
        system.report(Person.called(name), "My screen is dark");
    }

    @Given("{word} has reported one issue")
    public void somebody_has_reported_one_issue(String name) {
        system.report(Person.called(name), "The printer is out of paper");
    }

    @When("someone looks for the issues that {word} reported")
    public void someone_looks_for_the_issues_of(String name) {
        found = system.reportedBy(Person.called(name));
    }

    @When("someone looks up the id of his issue {string}")
    public void someone_looks_up_the_id(String description) {
        var issue = system.recorded().stream().filter(one -> one.description().equals(description)).findFirst();
        found = system.lookUp(issue.orElseThrow().id()).stream().toList();
    }

    @When("the program is restarted")
    public void the_program_is_restarted() {
        system.restart();
    }

    @Then("it should find both of his issues")
    public void it_should_find_both() {
        then(descriptions()).as("the issues that were found").contains("My mouse does not move", "My screen is dark");
    }

    @Then("it should find nobody else's issue")
    public void it_should_find_nobody_elses_issue() {
        then(found).as("the issues that were found").hasSize(2);
    }

    @Then("it should find what he wrote")
    public void it_should_find_what_he_wrote() {
        then(descriptions()).as("the issue that was found").containsExactly("My screen is dark");
    }

    @Then("it should find nothing")
    public void it_should_find_nothing() {
        then(found).as("the issues that were found").isEmpty();
    }

    @Then("it should still have both of his issues")
    public void it_should_still_have_both() {
        found = system.recorded();
        then(descriptions()).as("the issues after the restart")
                .containsExactlyInAnyOrder("My mouse does not move", "My screen is dark");
    }

    @Then("it should take another report")
    public void it_should_take_another_report() {
        system.report(Person.called("Bob"), "My chair squeaks");
        then(system.recorded()).as("the issues after one more report").hasSize(3);
    }

    private List<String> descriptions() {
        return found.stream().map(Issue::description).toList();
    }
}
