package issuelog.features;

import static org.assertj.core.api.BDDAssertions.then;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import issuelog.domain.Issue;
import java.util.HashSet;
import java.util.List;

/** The sentences about reporting, each passed on to the driver. */
public class ReportingSteps {

    private final IssueLogDriver system = IssueLogDriver.current();
    private String description;

    @Given("an empty issue log")
    public void an_empty_issue_log() {
        then(system.recorded()).isEmpty();
    }

    @When("{word} reports the issue {string}")
    public void somebody_reports(String name, String description) {
        system.report(Person.called(name), description);
    }

    @When("{word} reports an issue in two lines")
    public void somebody_reports_in_two_lines(String name, String description) {
        this.description = description;
        system.report(Person.called(name), description);
    }

    @When("{word} and {word} both report the issue {string}")
    public void both_report(String one, String other, String description) {
        system.report(Person.called(one), description);
        system.report(Person.called(other), description);
    }

    @When("someone reports an issue without a name")
    public void someone_reports_without_a_name() {
        system.tryToReport(" ", "bob@example.org", "My mouse does not move");
    }

    @When("someone reports an issue without an e-mail address")
    public void someone_reports_without_an_address() {
        system.tryToReport("Bob", "", "My mouse does not move");
    }

    @When("someone reports an issue with the e-mail address {word}")
    public void someone_reports_with_the_address(String email) {
        system.tryToReport("Bob", email, "My mouse does not move");
    }

    @When("someone reports an issue without a description")
    public void someone_reports_without_a_description() {
        system.tryToReport("Bob", "bob@example.org", " ");
    }

    @Then("it should have created a new issue")
    public void it_should_have_created_a_new_issue() {
        then(system.recorded()).as("the issues that were recorded").hasSize(1);
    }

    @Then("it should have created two issues")
    public void it_should_have_created_two_issues() {
        then(new HashSet<>(system.recorded())).as("the different issues that were recorded").hasSize(2);
    }

    @Then("it should have recorded the reporter {string}")
    public void it_should_have_recorded_the_reporter(String nameAndAddress) {
        then(reporters()).as("who reported the issues").containsExactly(nameAndAddress);
    }

    @Then("it should have recorded both reporters")
    public void it_should_have_recorded_both_reporters() {
        then(reporters()).as("who reported the issues")
                .containsExactlyInAnyOrder("Bob <bob@example.org>", "Alice <alice@example.org>");
    }

    @Then("it should have recorded the description {string}")
    public void it_should_have_recorded_the_description(String description) {
        then(descriptions()).as("what the issues say").containsExactly(description);
    }

    @Then("it should have recorded every word")
    public void it_should_have_recorded_every_word() {
        then(descriptions()).as("what the issues say").containsExactly(description);
    }

    @Then("it should refuse the report")
    public void it_should_refuse_the_report() {
        then(system.refusal()).as("how the report was refused")
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Then("it should leave the issue log empty")
    public void it_should_leave_the_issue_log_empty() {
        then(system.recorded()).as("the issues that were recorded").isEmpty();
    }

    private List<String> reporters() {
        return system.recorded().stream()
                .map(Issue::reporter)
                .map(reporter -> reporter.name() + " <" + reporter.email() + ">")
                .toList();
    }

    private List<String> descriptions() {
        return system.recorded().stream().map(Issue::description).toList();
    }
}
