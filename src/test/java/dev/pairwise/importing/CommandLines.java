package dev.pairwise.importing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;

/** Runs command lines of the program against a started context, which outlives them. */
final class CommandLines {

    private final ApplicationContext started;

    CommandLines(ApplicationContext started) {
        this.started = started;
    }

    /** What a command printed, and how it ended. */
    record Answer(int exitCode, List<String> lines) {}

    Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = Commands.of(() -> {
                    GenericApplicationContext context = new GenericApplicationContext(started);
                    context.refresh();
                    return context;
                })
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true));
        int exitCode = line.execute(arguments);
        return new Answer(exitCode, out.toString().lines().toList());
    }
}
