package dev.pairwise;

import dev.pairwise.database.DatabaseStart;
import dev.pairwise.importing.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves comparisons of two language models; with a command, works on the catalogue instead and ends. */
@SpringBootApplication(
        scanBasePackages = {
            "dev.pairwise.catalogue.persistence",
            "dev.pairwise.database",
            "dev.pairwise.edition",
            "dev.pairwise.importing",
            "dev.pairwise.web"
        })
public class Application {

    public static void main(String[] arguments) {
        if (Commands.serve(arguments)) {
            starting(Application.class).run(arguments);
            return;
        }
        System.exit(Commands.of(Application::withoutServer).execute(arguments));
    }

    private static SpringApplication starting(Class<?> parts) {
        SpringApplication application = new SpringApplication(parts);
        application.addInitializers(new KnownSettings(), new DatabaseStart());
        return application;
    }

    private static ConfigurableApplicationContext withoutServer() {
        SpringApplication application = starting(CommandParts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        return application.run(
                "--logging.level.dev.pairwise=warn", "--logging.level.org.flywaydb.core.internal.command=warn");
    }
}
