@step3 @stored
Feature: Two people amending one issue
  Nobody's words are silently replaced by somebody else's.

  Scenario: Two people amend one issue
    Given Bob has reported the issue "The printer is broken"
    When Alice and Carol amend it at the same time
    Then it should accept the first amendment
    And it should refuse the second one
    And it should have recorded the words of the first
