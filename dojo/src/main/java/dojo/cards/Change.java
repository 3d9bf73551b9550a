package dojo.cards;

import dojo.engine.Sources;

/** "In this file, replace this code with that code", or "in this file, write that code". */
public sealed interface Change {

    Sources appliedTo(Sources sources);

    /** What is replaced and what comes instead, one after the other. */
    String allCode();

    /** A file written from its first line to its last. */
    record Whole(String file, String code) implements Change {

        @Override
        public Sources appliedTo(Sources sources) {
            return sources.with(file, code);
        }

        @Override
        public String allCode() {
            return code;
        }
    }

    /** A few lines replaced by others, at whatever depth they are indented. */
    record Part(String file, String old, String now) implements Change {

        @Override
        public Sources appliedTo(Sources sources) {
            var text = sources.files().get(file);
            if (text == null) {
                throw new CardProblem("There is no `%s` among the answers of %s. Name the file as it lies in solutions/%s."
                        .formatted(file, sources.step(), sources.step()));
            }
            return sources.with(file, Lines.of(text).replace(Lines.of(old), Lines.of(now), file).toString());
        }

        @Override
        public String allCode() {
            return old + now;
        }
    }
}
