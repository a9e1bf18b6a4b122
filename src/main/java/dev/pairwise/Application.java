package dev.pairwise;

import dev.pairwise.database.DatabaseStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves comparisons of two language models. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(new DatabaseStart());
        application.run(arguments);
    }
}
