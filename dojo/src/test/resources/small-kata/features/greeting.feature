Feature: Greeting

  Scenario: A guest arrives
    Given a house
    When Bob rings the bell
    Then it should greet "Bob"
