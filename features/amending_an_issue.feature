@step3
Feature: Amending an issue
  People find better words for what they have reported. It stays the same issue.

  @everywhere
  Scenario: Amending an issue
    Given Bob has reported the issue "My mouse does not move"
    When Bob amends the description: "My mouse does not click"
    Then it should have recorded the description "My mouse does not click"
    And it should have kept the id

  Scenario: Amending an issue that nobody reported
    Given an empty issue log
    When Bob amends an issue that nobody reported
    Then it should refuse the amendment
    And it should leave the issue log empty

  @everywhere
  Scenario: Amending an issue to nothing
    Given Bob has reported the issue "My mouse does not move"
    When Bob amends the description to a blank
    Then it should refuse the amendment
    And it should have kept the description "My mouse does not move"
