package dev.pairwise.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * A fingerprint of the program itself: its classes, templates and style. What is kept of a file or a picture from before a new build no
 * longer holds, on every node alike, though no fact has changed.
 */
@Component
class BuildStamp {

    private static final String[] PARTS = {
        "classpath*:dev/pairwise/**/*.class", "classpath*:templates/**/*.html", "classpath*:static/**/*.*"
    };

    private final Supplier<String> value = SingletonSupplier.of(BuildStamp::read);

    String value() {
        return value.get();
    }

    /** Reads the whole program, so it waits until a file or a picture is asked for. */
    private static String read() {
        try {
            return digest();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest() throws IOException {
        MessageDigest digest = Fingerprint.digest();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        for (String part : PARTS) {
            Resource[] resources = resolver.getResources(part);
            Arrays.sort(resources, Comparator.comparing(BuildStamp::name));
            for (Resource resource : resources) {
                digest.update(resource.getContentAsByteArray());
            }
        }
        return Fingerprint.shortened(digest);
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename()) + resource.getDescription();
    }
}
