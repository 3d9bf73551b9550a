package faults;

import dojo.worker.Wire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.logging.LogManager;

/** What a run tells the proof, one message a line. Only a run that says "done" has come to its end. */
public final class Report {

    private final Wire wire = new Wire(InputStream.nullInputStream(), new FileOutputStream(FileDescriptor.out));

    private Report() {
    }

    /** From here on nobody but the report talks through the standard output. */
    public static Report toTheProof() {
        System.setOut(System.err);
        Starter.endWithIt();
        // The answers log every commit that fails, and here hardly any succeeds.
        LogManager.getLogManager().reset();
        return new Report();
    }

    /** How far the run is, for people who wait. */
    public void progress(String text) {
        wire.say("PROGRESS", text);
    }

    /** What was tried on a database or another storage, as a number and in words. */
    public void tried(String storage, long number, String remark) {
        wire.say("TRIED", storage, String.valueOf(number), remark);
    }

    /** Something that must not be: where, what was done, what was observed. */
    public void violation(String text) {
        wire.say("VIOLATION", text);
    }

    public void done() {
        wire.say("DONE");
    }
}
