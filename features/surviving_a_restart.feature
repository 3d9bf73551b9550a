@step2 @stored
Feature: Surviving a restart
  The program may stop and start again. What was recorded stays recorded.

  Scenario: Restarting the program
    Given Bob has reported two issues
    When the program is restarted
    Then it should still have both of his issues
    And it should take another report
