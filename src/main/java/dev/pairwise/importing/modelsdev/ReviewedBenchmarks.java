package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.modelsdev.DescribedModel.Benchmark;
import dev.pairwise.importing.recognition.Tables;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reviewed test a spelling of a name means, and reviewed tables of who runs the pages that scores come from and of pages whose terms
 * keep their scores out.
 */
record ReviewedBenchmarks(Map<String, String> hosts, List<String> refused) {

    static final ReviewedBenchmarks TABLE =
            Tables.single(ReviewedBenchmarks.class, "benchmarks.json", ReviewedBenchmarks.class);

    Optional<ReviewedTest> test(Benchmark score) {
        String version = score.version() == null ? "" : " " + score.version();
        String key = (score.name() + version).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9.]+", "-");
        return ReviewedTests.TABLE.of(Sources.ROUTES, key);
    }

    boolean isRefused(Benchmark score) {
        String source = score.source() == null ? "" : score.source();
        return refused.stream()
                .anyMatch(word -> source.contains(word) || score.name().contains(word));
    }

    /** Who answers for a page: by its host, or on a host of many by its first folder. */
    Optional<String> owner(@Nullable String page) {
        if (page == null) {
            return Optional.empty();
        }
        URI address;
        try {
            address = new URI(page);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
        String host = String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
        String folder = address.getPath() == null ? "" : address.getPath().replaceFirst("^(/[^/]*).*$", "$1");
        String byFolder = hosts.get(host + folder);
        return Optional.ofNullable(byFolder != null ? byFolder : hosts.get(host));
    }
}
