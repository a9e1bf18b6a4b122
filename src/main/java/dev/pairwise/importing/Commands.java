package dev.pairwise.importing;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that work on the catalogue and end. Exit codes: 0 done, 1 refused or faults found, 2 a wrong command line. */
@Command(
        name = "pairwise",
        mixinStandardHelpOptions = true,
        version = "pairwise 1",
        description = "Compares two language models. Without a command it serves the site.",
        subcommands = {ImportCommand.class, ExportCommand.class, CheckCommand.class, ServeCommand.class})
public final class Commands implements Runnable {

    static final int DONE = 0;
    static final int REFUSED = 1;

    private final Supplier<ConfigurableApplicationContext> start;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    private Commands(Supplier<ConfigurableApplicationContext> start) {
        this.start = start;
    }

    /** Whether these arguments ask for the server: no command, or {@code serve}. */
    public static boolean serve(String... arguments) {
        if (arguments.length == 0) {
            return true;
        }
        String first = arguments[0];
        boolean isSetting = first.startsWith("--") && !first.equals("--help") && !first.equals("--version");
        boolean asksForHelp = Arrays.asList(arguments).contains("--help");
        return isSetting || (first.equals("serve") && !asksForHelp);
    }

    /** The program is started, without its server, only once the arguments make sense. */
    public static CommandLine of(Supplier<ConfigurableApplicationContext> start) {
        return new CommandLine(new Commands(start)).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("failed    " + reason(failure));
            return REFUSED;
        });
    }

    /** Of what the database refuses, in its own words: those around them tell of statements, and not of a full disk. */
    private static String reason(Exception failure) {
        return failure instanceof DataAccessException refusal
                ? "PostgreSQL says: " + refusal.getMostSpecificCause().getMessage()
                : String.valueOf(failure.getMessage());
    }

    /** Does something with one part of the started program, and stops it. */
    <T> int with(Class<T> part, Function<T, Integer> work) {
        try (ConfigurableApplicationContext context = start.get()) {
            return work.apply(context.getBean(part));
        }
    }

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }
}
