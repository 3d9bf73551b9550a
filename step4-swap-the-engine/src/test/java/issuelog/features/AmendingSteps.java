package issuelog.features;

import static org.assertj.core.api.BDDAssertions.then;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import issuelog.domain.Issue;
import issuelog.domain.IssueId;

/** The sentences about amending issues and about what belongs together, each passed on to the driver. */
public class AmendingSteps {

    private final IssueLogDriver system = IssueLogDriver.current();
    private IssueId issue;

    @Given("{word} has reported the issue {string}")
    public void somebody_has_reported_the_issue(String name, String description) {
        system.report(Person.called(name), description);
        issue = system.recorded().get(0).id();
    }

    @When("{word} hands in two reports at once and the second one has no description")
    public void somebody_hands_in_a_batch_with_a_mistake(String name) {
        system.tryToReportTogether(Person.called(name), "The door of room 12 sticks", " ");
    }

    @When("{word} amends the description: {string}")
    public void somebody_amends(String name, String description) {
        system.amend(issue, description);
    }

    @When("{word} amends the description to a blank")
    public void somebody_amends_to_a_blank(String name) {
        system.tryToAmend(issue, " ");
    }

    @When("{word} amends an issue that nobody reported")
    public void somebody_amends_an_unknown_issue(String name) {
        system.tryToAmend(IssueId.next(), "My mouse does not click");
    }

    @When("{word} and {word} amend it at the same time")
    public void two_people_amend(String one, String other) {
        system.amendAtTheSameTime(issue, "words of " + one, "words of " + other);
    }

    @Then("it should refuse the batch")
    public void it_should_refuse_the_batch() {
        then(system.refusal()).as("how the batch was refused").isInstanceOf(IllegalArgumentException.class);
    }

    @Then("it should refuse the amendment")
    public void it_should_refuse_the_amendment() {
        then(system.refusal()).as("how the amendment was refused").isInstanceOf(IllegalArgumentException.class);
    }

    @Then("it should have kept the id")
    public void it_should_have_kept_the_id() {
        then(system.recorded()).as("the issues after the amendment").extracting(Issue::id).containsExactly(issue);
    }

    @Then("it should have kept the description {string}")
    public void it_should_have_kept_the_description(String description) {
        then(system.recorded()).as("the issues after the refusal").extracting(Issue::description).containsExactly(description);
    }

    @Then("it should accept the first amendment")
    public void it_should_accept_the_first_amendment() {
        then(system.refusalOfTheFirst()).as("what stopped the first amendment").isNull();
    }

    @Then("it should refuse the second one")
    public void it_should_refuse_the_second_one() {
        then(system.refusal()).as("how the second amendment was refused").isNotNull();
    }

    @Then("it should have recorded the words of the first")
    public void it_should_have_recorded_the_words_of_the_first() {
        then(system.recorded()).as("the issue after both amendments").extracting(Issue::description)
                .containsExactly("words of Alice");
    }
}
