package issuelog.services;

/** Half a character is no text: some storages keep it, some refuse it, and some quietly make a question mark of it. */
final class WholeText {

    private WholeText() {
    }

    /** Refuses a text with half a character. Whether a text is needed at all is for the domain to say. */
    static void demand(String what, String text) {
        for (var i = 0; text != null && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            // A character beyond the first 65,536 takes two chars in Java; one of them alone is left when a text is cut between them.
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                throw new IllegalArgumentException("the %s has half a character at position %d (%04X, a surrogate without its partner)"
                        .formatted(what, i, (int) text.charAt(i)));
            }
        }
    }
}
