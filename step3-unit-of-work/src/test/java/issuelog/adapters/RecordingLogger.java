package issuelog.adapters;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** A logger that keeps what is logged, with the failure that came along, in whichever way it was passed. */
final class RecordingLogger implements System.Logger {

    record Entry(Level level, String text) {
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
        entries.add(new Entry(level, message + " " + thrown));
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        entries.add(new Entry(level, format + " " + List.of(parameters == null ? new Object[0] : parameters)));
    }

    List<Entry> warnings() {
        return entries.stream().filter(entry -> entry.level().getSeverity() >= Level.WARNING.getSeverity()).toList();
    }
}
