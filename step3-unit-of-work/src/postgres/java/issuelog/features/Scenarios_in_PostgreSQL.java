package issuelog.features;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.SuiteDisplayName;

/** The scenarios that hold wherever issues are stored, played on PostgreSQL. */
@Suite
@SuiteDisplayName("The scenarios, in PostgreSQL")
@IncludeEngines("cucumber")
@SelectDirectories("../features")
@IncludeTags({"everywhere", "stored"})
@ConfigurationParameter(key = "cucumber.glue", value = "issuelog.features")
@ConfigurationParameter(key = "cucumber.plugin", value = "html:target/scenarios-in-postgresql.html")
class Scenarios_in_PostgreSQL {

    @BeforeSuite
    static void plug_in() {
        IssueLogDriver.plugIn(PostgresStorage::new);
    }
}
