package dev.pairwise.importing;

import picocli.CommandLine.Command;

/** Named here for the help text; the program serves before it gets to this. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the site. Settings may follow as --name=value; an empty database is filled first.")
final class ServeCommand implements Runnable {

    @Override
    public void run() {}
}
