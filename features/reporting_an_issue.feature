Feature: Reporting an issue
  When something is broken, people report it to the issue log.
  The log keeps what they said and who they are, word for word.

  @everywhere
  Scenario: Reporting an issue
    Given an empty issue log
    When Bob reports the issue "My mouse does not move"
    Then it should have created a new issue
    And it should have recorded the reporter "Bob <bob@example.org>"
    And it should have recorded the description "My mouse does not move"

  @everywhere
  Scenario: Reporting an issue in two lines
    Given an empty issue log
    When O'Brien reports an issue in two lines
      """
      It's the mouse again: "click", and nothing happens.
      50% of the time; {never} on a Monday\
      """
    Then it should have created a new issue
    And it should have recorded every word

  @everywhere
  Scenario: Two people report the same problem
    Given an empty issue log
    When Bob and Alice both report the issue "The printer is out of paper"
    Then it should have created two issues
    And it should have recorded both reporters
