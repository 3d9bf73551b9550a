package issuelog.features;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.SuiteDisplayName;

/** The customer's specification, played on the fake. */
@Suite
@SuiteDisplayName("The scenarios, on the fake")
@IncludeEngines("cucumber")
@SelectDirectories("../features")
@ExcludeTags("stored")
@ConfigurationParameter(key = "cucumber.glue", value = "issuelog.features")
@ConfigurationParameter(key = "cucumber.plugin", value = "html:target/scenarios.html")
class Scenarios {

    @BeforeSuite
    static void plug_in() {
        IssueLogDriver.plugIn(MemoryStorage::new);
    }
}
