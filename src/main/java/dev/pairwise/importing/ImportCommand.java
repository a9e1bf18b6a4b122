package dev.pairwise.importing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import}: takes a data set in and prints a report. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a data set in one transaction and reports every record it could not take.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Commands commands;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DATASET", description = "The name of a data set, such as pairwise.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH_OR_URL",
            description = "Files, folders of them, or addresses.")
    private List<String> places = List.of();

    @Option(names = "--dry-run", description = "Reports what would happen and changes nothing.")
    private boolean dryRun;

    @Option(names = "--accept-large-change", description = "Takes a snapshot that differs from the last by a lot.")
    private boolean acceptLargeChange;

    @Override
    public Integer call() {
        return Objects.requireNonNull(commands).with(Work.class, this::run);
    }

    private int run(Work work) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DataSet dataSet = work.dataSets()
                .named(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        line,
                        "no data set is named %s; there are %s"
                                .formatted(name, work.dataSets().names())));
        PrintWriter out = line.getOut();
        ImportOptions options = new ImportOptions(dryRun, acceptLargeChange);
        List<ImportReport> reports =
                work.download().with(places, paths -> work.imports().run(dataSet, paths, options));
        reports.forEach(report -> report.lines().forEach(out::println));
        out.flush();
        return reports.stream().anyMatch(ImportReport::isRefused) ? Commands.REFUSED : Commands.DONE;
    }

    /** The parts of the program that an import needs. */
    @Component
    record Work(DataSets dataSets, Download download, ImportRun imports) {}
}
