package dojo.companion;

import dojo.engine.Step;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;

/**
 * The loop: keys, saves and verdicts arrive as events, and one thread, this one, answers them. Judging happens in another
 * thread, so that q works even while somebody's code loops.
 */
final class Watch {

    /** Editors save in more than one move: what follows within this time belongs to it. */
    private static final int ONE_SAVE_IN_MILLISECONDS = 12;
    /** Whoever waits longer is told what for. */
    private static final int PATIENCE_IN_MILLISECONDS = 400;

    /** And none that an editor keeps for itself. */
    private static final Pattern NAME_OF_A_SOURCE = Pattern.compile("\\w[\\w.-]*\\.(java|xml)");

    private final Session session;
    private final Terminal terminal;
    private final boolean polling;
    private final Consumer<Inspection> listener;
    private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final ExecutorService judging = Executors.newSingleThreadExecutor(Watch::daemon);
    private final Set<Path> saved = new HashSet<>();
    private Inspector inspector;
    private Inspection seen;
    private boolean busy;
    private boolean over;
    private boolean saysThatItWorks;
    private String remark = "";
    private Step step;
    private Saves saves;
    private Keys keys;

    Watch(Session session, Terminal terminal, boolean polling) {
        this(session, terminal, polling, seen -> { });
    }

    /** The listener hears of everything that the learner gets to see, as soon as it is on the screen. */
    Watch(Session session, Terminal terminal, boolean polling, Consumer<Inspection> listener) {
        this.session = session;
        this.terminal = terminal;
        this.polling = polling;
        this.listener = listener;
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "judging");
        thread.setDaemon(true);
        return thread;
    }

    /** Stays with this step, and with those behind it, until somebody presses q. */
    int at(Step step) throws InterruptedException {
        var original = terminal.enterRawMode();
        terminal.handle(Signal.INT, signal -> events.add(this::end));
        terminal.handle(Signal.WINCH, signal -> events.add(this::draw));
        terminal.puts(Capability.cursor_invisible);
        try {
            keys = new Keys(terminal, original, key -> events.add(() -> press(key)));
            enter(step);
            while (!over) {
                waitForEvent();
            }
        } finally {
            keys.close();
            saves.close();
            putDownWhatIsBeingJudged();
            terminal.setAttributes(original);
            terminal.puts(Capability.cursor_visible);
            terminal.writer().println();
            terminal.flush();
        }
        return ExitCode.OK;
    }

    /** Two who tidy up at a time would be in each other's way. */
    private void putDownWhatIsBeingJudged() throws InterruptedException {
        judging.shutdownNow();
        judging.awaitTermination(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void enter(Step next) {
        if (saves != null) {
            saves.close();
        }
        step = next;
        session.remember(step);
        inspector = new Inspector(session.judge(), step);
        seen = null;
        saved.clear();
        saves = Saves.below(step.folder().resolve("src"), polling, file -> events.add(() -> notice(file)));
        look(inspector::everything);
        judging.submit(() -> {
            var done = inspector.count();
            events.add(() -> {
                seen = seen == null ? null : seen.withDone(done);
                draw();
            });
        });
    }

    private void waitForEvent() throws InterruptedException {
        var patience = !busy && !saved.isEmpty() ? ONE_SAVE_IN_MILLISECONDS : PATIENCE_IN_MILLISECONDS;
        var event = events.poll(patience, TimeUnit.MILLISECONDS);
        if (event != null) {
            event.run();
        } else if (!busy && !saved.isEmpty()) {
            lookAtWhatWasSaved();
        } else if (busy && !saysThatItWorks) {
            saysThatItWorks = true;
            draw();
        }
    }

    private void notice(Path file) {
        if (file.startsWith(step.folder().resolve("src")) && NAME_OF_A_SOURCE.matcher(file.getFileName().toString()).matches()) {
            saved.add(file);
        }
    }

    private void lookAtWhatWasSaved() {
        var files = Set.copyOf(saved);
        saved.clear();
        if (files.stream().anyMatch(file -> file.startsWith(step.specs()))) {
            look(inspector::afterTheSpecsChanged);
        } else {
            var within = files.stream().filter(file -> file.startsWith(step.main()))
                    .map(file -> step.main().relativize(file).toString().replace('\\', '/')).toList();
            look(() -> inspector.after(within));
        }
    }

    private void look(Supplier<Inspection> how) {
        busy = true;
        saysThatItWorks = false;
        var began = System.nanoTime();
        judging.submit(() -> {
            try {
                var result = how.get();
                events.add(() -> judged(result, (System.nanoTime() - began) / 1_000_000));
            } catch (RuntimeException | Error failure) {
                events.add(() -> {
                    throw new IllegalStateException("the judge gave up", failure);
                });
            }
        });
    }

    private void judged(Inspection result, long milliseconds) {
        busy = false;
        seen = result;
        remark = "Seen in %d ms. Save a file, and I look again.".formatted(milliseconds);
        draw();
        listener.accept(seen);
        if (seen.isFirstLook() && saved.isEmpty()) {
            look(inspector::rest);
        }
    }

    private void press(int key) {
        switch (key) {
            case 'q', Keys.CONTROL_C, Keys.END -> end();
            case 'n' -> goOn();
            case 'l' -> show(list());
            case 'h' -> run("hint");
            case 'a' -> run("answer");
            case 'r' -> run("reset");
            default -> draw();
        }
        if (!over) {
            keys.next();
        }
    }

    private void end() {
        over = true;
    }

    private void goOn() {
        var steps = session.kata().steps();
        var behind = steps.indexOf(step) + 1;
        if (seen == null || busy) {
            return;
        }
        if (!seen.isFinished()) {
            look(inspector::next);
        } else if (behind < steps.size()) {
            enter(steps.get(behind));
        }
    }

    private List<String> list() {
        if (seen == null) {
            return List.of();
        }
        return new Listing(seen, session.paint()).lines();
    }

    private void show(List<String> lines) {
        clear();
        lines.forEach(line -> terminal.writer().println(" " + line));
        waitForAnyKey();
        draw();
    }

    /** Another command, about the exercise at hand, on the whole screen. */
    private void run(String command) {
        if (seen == null || seen.focus() == null) {
            return;
        }
        clear();
        terminal.puts(Capability.cursor_visible);
        var raw = terminal.getAttributes();
        terminal.setAttributes(keys.original());
        var talk = session.talkingThrough(new BufferedReader(terminal.reader()), terminal.writer());
        Companion.execute(talk, command, seen.focus().number());
        terminal.setAttributes(raw);
        terminal.puts(Capability.cursor_invisible);
        waitForAnyKey();
        draw();
    }

    private void waitForAnyKey() {
        terminal.writer().println();
        terminal.writer().print(session.paint().faint(" Any key goes back."));
        terminal.flush();
        keys.await();
    }

    private void clear() {
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    /** Line by line over what is there: a screen that is cleared first would flicker. */
    private void draw() {
        var rows = Math.max(terminal.getHeight(), 10);
        var columns = terminal.getWidth() < 20 ? 80 : terminal.getWidth();
        var lines = seen == null ? List.of("", " Looking at " + step.name() + " ...")
                : new Screen(seen, session.paint(), columns, rows).lines(busy && saysThatItWorks ? "Looking ..." : remark);
        var text = new StringBuilder("\033[H");
        for (var i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : "\r\n").append(lines.get(i)).append("\033[K");
        }
        terminal.writer().print(text.append("\033[J"));
        terminal.flush();
    }
}
