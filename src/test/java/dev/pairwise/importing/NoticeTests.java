package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoticeTests {

    private static final Pattern NAMES = Pattern.compile("[a-z0-9][a-z0-9.-]*[a-z0-9]");

    @Test
    void creditsTheFontsWhoseLicenceStandsBesideThem() throws IOException {
        Path fonts = Path.of("src/main/resources/dev/pairwise/drawing");

        assertThat(Files.readString(Path.of("NOTICE")))
                .contains("Noto Serif", "Noto Sans", "SIL Open Font License", fonts.toString());
        assertThat(Files.readString(fonts.resolve("OFL.txt")))
                .contains("NotoSerif-SemiBold.ttf", "NotoSans-Regular.ttf", "SIL OPEN FONT LICENSE");
    }

    @Test
    void creditsEverySourceOfTheBundledCatalogue() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        List<String> named = NAMES.matcher(notice)
                .results()
                .map(name -> name.group())
                .distinct()
                .toList();

        assertThat(BundledFiles.catalogue().sources())
                .isNotEmpty()
                .extracting(Source::slug)
                .allSatisfy(slug -> assertThat(named).contains(slug.value()));
    }
}
