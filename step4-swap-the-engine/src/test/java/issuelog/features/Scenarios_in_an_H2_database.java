package issuelog.features;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.SuiteDisplayName;

/** The scenarios that hold wherever issues are stored, played with Hibernate on H2. */
@Suite
@SuiteDisplayName("The scenarios, with Hibernate in an H2 database")
@IncludeEngines("cucumber")
@SelectDirectories("../features")
@IncludeTags({"everywhere", "stored"})
@ConfigurationParameter(key = "cucumber.glue", value = "issuelog.features")
@ConfigurationParameter(key = "cucumber.plugin", value = "html:target/scenarios.html")
class Scenarios_in_an_H2_database {

    @BeforeSuite
    static void plug_in() {
        IssueLogDriver.plugIn(H2Storage::new);
    }
}
