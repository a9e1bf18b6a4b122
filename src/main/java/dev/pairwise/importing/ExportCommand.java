package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: writes the catalogue as files that {@code import pairwise} takes. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the catalogue as files of the format pairwise-catalogue/1.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Commands commands;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where to; files of an earlier export there give way.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        return Objects.requireNonNull(commands).with(CatalogueStore.class, this::export);
    }

    private int export(CatalogueStore store) {
        int files = new ExportFolder(folder).write(store.read());
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println("exported  %d files to %s".formatted(files, folder));
        return Commands.DONE;
    }
}
