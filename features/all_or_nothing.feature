@step3
Feature: All or nothing
  What belongs together is recorded together, or not at all.

  @everywhere
  Scenario: Handing in a batch with a mistake
    Given an empty issue log
    When Bob hands in two reports at once and the second one has no description
    Then it should refuse the batch
    And it should leave the issue log empty
