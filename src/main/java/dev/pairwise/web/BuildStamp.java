package dev.pairwise.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * A fingerprint of the program itself: its classes, templates and style. What is kept of a file or a picture from before a new build no
 * longer holds, on every node alike, though no fact has changed.
 */
@Component
class BuildStamp {

    private static final String[] PARTS = {
        "classpath*:dev/pairwise/**/*.class", "classpath*:templates/**/*.html", "classpath*:static/**/*.*"
    };

    private final String value;

    BuildStamp() throws IOException {
        MessageDigest digest = Fingerprint.digest();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        for (String part : PARTS) {
            Resource[] resources = resolver.getResources(part);
            Arrays.sort(resources, Comparator.comparing(BuildStamp::name));
            for (Resource resource : resources) {
                digest.update(resource.getContentAsByteArray());
            }
        }
        this.value = Fingerprint.shortened(digest);
    }

    String value() {
        return value;
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename()) + resource.getDescription();
    }
}
