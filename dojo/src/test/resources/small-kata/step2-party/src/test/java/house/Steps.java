package house;

import static org.assertj.core.api.BDDAssertions.then;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

public class Steps {

    private Doorbell bell;
    private String greeting;

    @Given("a house")
    public void a_house() {
        bell = new Doorbell(new Greeter());
    }

    @When("{word} rings the bell")
    public void somebody_rings_the_bell(String name) {
        greeting = bell.ring(name);
    }

    @Then("it should greet {string}")
    public void it_should_greet(String name) {
        then(greeting).contains(name);
    }
}
