package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Documents of our own format for tests. */
public final class Samples {

    private static final OwnFormat FORMAT = new OwnFormat();

    private Samples() {}

    /** An empty catalogue. */
    public static CatalogueDocument nothing() {
        return FORMAT.translate(List.of()).document();
    }

    /** Two models of two makers, with everything that the format has somewhere in it. */
    public static Translation small() {
        return FORMAT.translate(
                List.of(Input.of("small-catalogue.json", new ClassPathResource("importing/small-catalogue.json"))));
    }

    /** A whole file of our own format, as an import reads it. Fails where it would be refused. */
    public static CatalogueDocument file(String text) {
        Validation validation = validated(text, true);
        if (!validation.rejections().isEmpty()) {
            throw new IllegalArgumentException(validation.rejections().toString());
        }
        return validation.document();
    }

    /** The same under every check of an import into an empty catalogue. */
    static Validation validated(String text, boolean strict) {
        Translation translation =
                FORMAT.translate(List.of(new Input("file.json", () -> text.getBytes(StandardCharsets.UTF_8))));
        return Validation.of(translation, nothing(), strict);
    }

    /** The lists given, of a source retrieved on the day given. */
    public static Translation of(String day, String lists) {
        String text = """
                {"format": "pairwise-catalogue/1",
                 "source": {"slug": "sample", "name": "A sample", "licence": "MIT", "retrieved": "%s"}, %s}""".formatted(day, lists);
        return FORMAT.translate(List.of(new Input("lists.json", () -> text.getBytes(StandardCharsets.UTF_8))));
    }
}
