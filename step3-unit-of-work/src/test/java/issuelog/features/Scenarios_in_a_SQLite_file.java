package issuelog.features;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.SuiteDisplayName;

/** The scenarios that hold wherever issues are stored, played on a SQLite file. */
@Suite
@SuiteDisplayName("The scenarios, in a SQLite file")
@IncludeEngines("cucumber")
@SelectDirectories("../features")
@IncludeTags({"everywhere", "stored"})
@ConfigurationParameter(key = "cucumber.glue", value = "issuelog.features")
@ConfigurationParameter(key = "cucumber.plugin", value = "html:target/scenarios-in-a-sqlite-file.html")
class Scenarios_in_a_SQLite_file {

    @BeforeSuite
    static void plug_in() {
        IssueLogDriver.plugIn(SqliteStorage::new);
    }
}
