Feature: Refusing nonsense
  A report that nobody can act on is refused at once, and nothing of it is kept.

  Scenario Outline: Reporting nonsense
    Given an empty issue log
    When someone reports an issue <nonsense>
    Then it should refuse the report
    And it should leave the issue log empty

    Examples:
      | nonsense                                |
      | without a name                          |
      | without an e-mail address               |
      | with the e-mail address bob.example.org |
      | without a description                   |
