package dev.pairwise.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as a PNG file, in memory alone. */
final class Png {

    /** Level 6 of 9: the last three take seven times as long and save one byte in twenty-five. */
    private static final float QUALITY = .34f;

    private Png() {}

    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), compressed(writer));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static ImageWriteParam compressed(ImageWriter writer) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        return how;
    }
}
