package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.CatalogueDocument;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code check}: looks for what cannot be true in the stored catalogue, and says how much of it is known. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the stored catalogue for faults and prints its coverage, field by field.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Commands commands;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return Objects.requireNonNull(commands).with(Work.class, this::check);
    }

    private int check(Work work) {
        CatalogueCheck check = work.check();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        check.lines().forEach(out::println);
        return check.isSound() ? Commands.DONE : Commands.REFUSED;
    }

    /** The stored catalogue, and the bundled one whose addresses it has to go on answering. */
    @Component
    record Work(CatalogueStore store, ObjectProvider<BundledCatalogue> bundled) {

        CatalogueCheck check() {
            BundledCatalogue before = bundled.getIfAvailable();
            CatalogueDocument stored = store.read();
            return before == null ? CatalogueCheck.of(stored) : CatalogueCheck.of(stored, before.document());
        }
    }
}
