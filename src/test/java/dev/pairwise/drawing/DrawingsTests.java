package dev.pairwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.page.PairPicture;
import dev.pairwise.page.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingsTests {

    private static final PairPicture PAIR = PairLayoutTests.saying("Claude Sonnet 4.5");

    @Test
    void areOfTheSizeThatSitesAskFor() throws IOException {
        for (byte[] picture : List.of(Drawings.of(PAIR), Drawings.of(Pictures.ofTheSite()))) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));

            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
            assertThat(picture).hasSizeLessThan(60_000);
        }
    }

    @Test
    void areTheSameForTheSameWordsAndOthersForOthers() {
        assertThat(Drawings.of(PAIR)).isEqualTo(Drawings.of(PAIR));
        assertThat(Drawings.of(PAIR)).isNotEqualTo(Drawings.of(PairLayoutTests.saying("Claude Sonnet 4.6")));
    }

    @Test
    void areTheSameWhenManyAreDrawnAtOnce() throws InterruptedException, ExecutionException {
        byte[] alone = Drawings.of(PAIR);
        Callable<byte[]> drawing = () -> Drawings.of(PAIR);

        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> picture : many.invokeAll(List.of(drawing, drawing, drawing, drawing))) {
                assertThat(picture.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void showEachSideInItsColour() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Drawings.of(PAIR)));

        assertThat(image.getRGB(77, 62) & 0xffffff).isEqualTo(0x1a56b0);
        assertThat(image.getRGB(108, 62) & 0xffffff).isEqualTo(0x9a4300);
        assertThat(image.getRGB(5, 5) & 0xffffff).isEqualTo(0xfdfcf9);
    }

    @Test
    void haveABoxForWhatTheFontLacks() {
        assertThat(Drawings.of(PairLayoutTests.saying("Model \u6a21")))
                .isNotEqualTo(Drawings.of(PairLayoutTests.saying("Model")));
        assertThat(Typefaces.SERIF.width("\u6a21")).isPositive();
    }

    @Test
    void leaveOutWhatCannotBeSeen() {
        assertThat(Drawable.of("\u202eabc\u0000\u200d  d\ud800 \t e\u0301\u0336"))
                .isEqualTo("abc d \u00e9");
        assertThat(Drawable.of("x".repeat(10_000))).hasSizeLessThan(1_000);
    }
}
