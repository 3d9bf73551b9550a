package issuelog.features;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.suite.api.SuiteDisplayName;

/** The customer's specification, played on a plain list: what the system does in step 1. */
@Suite
@SuiteDisplayName("The scenarios of step 1")
@IncludeEngines("cucumber")
@SelectDirectories("../features")
@ExcludeTags({"step2", "step3"})
@ConfigurationParameter(key = "cucumber.glue", value = "issuelog.features")
@ConfigurationParameter(key = "cucumber.plugin", value = "html:target/scenarios.html")
class Scenarios {
}
