package issuelog.adapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;

/** A logger that keeps what is logged, with the failure that came along, in whichever way it was passed. */
final class RecordingLogger implements System.Logger {

    record Entry(Level level, String text, List<Object> companions) {

        /** Whether the failure itself was given to the logger, and not only its words. */
        boolean carries(Throwable failure) {
            return companions.contains(failure);
        }
    }

    final List<Entry> entries = new ArrayList<>();

    @Override
    public String getName() {
        return "recording";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        entries.add(new Entry(level, message, Collections.singletonList(thrown)));
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        entries.add(new Entry(level, format, parameters == null ? List.of() : Arrays.asList(parameters)));
    }

    List<Entry> warnings() {
        return entries.stream().filter(entry -> entry.level().getSeverity() >= Level.WARNING.getSeverity()).toList();
    }
}
