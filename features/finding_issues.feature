@step2
Feature: Finding issues
  What was reported can be found again: by the person who reported it, or by its id.

  @everywhere
  Scenario: Finding the issues of one reporter
    Given Bob has reported two issues
    And Alice has reported one issue
    When someone looks for the issues that Bob reported
    Then it should find both of his issues
    And it should find nobody else's issue

  @everywhere
  Scenario: Finding an issue by its id
    Given Bob has reported two issues
    And Alice has reported one issue
    When someone looks up the id of his issue "My screen is dark"
    Then it should find what he wrote

  Scenario: Finding nothing
    Given an empty issue log
    When someone looks for the issues that Bob reported
    Then it should find nothing
