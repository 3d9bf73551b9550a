package issuelog.features;

import io.cucumber.java.After;
import io.cucumber.java.Before;

/** Builds the system up for each scenario, before any sentence is played, and takes it down again. */
public class Stage {

    @Before
    public void build_up() {
        IssueLogDriver.start();
    }

    @After
    public void take_down() {
        IssueLogDriver.end();
    }
}
