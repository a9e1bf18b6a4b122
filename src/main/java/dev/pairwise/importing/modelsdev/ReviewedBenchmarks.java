package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.modelsdev.DescribedModel.Benchmark;
import dev.pairwise.importing.recognition.Tables;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reviewed tables of the tests by the spellings of their names, of who runs the pages that scores come from, and of pages whose terms keep
 * their scores out.
 */
record ReviewedBenchmarks(Map<String, Test> tests, Map<String, String> hosts, List<String> refused) {

    static final ReviewedBenchmarks TABLE =
            Tables.single(ReviewedBenchmarks.class, "benchmarks.json", ReviewedBenchmarks.class);

    /** A test in one version. {@code questions} is there only where the number is well known. */
    record Test(
            String slug,
            String name,
            @Nullable String version,
            @Nullable Integer questions,
            @Nullable String partOf,
            String category,
            @Nullable String publisher,
            @Nullable String url) {}

    Optional<Test> test(Benchmark score) {
        String version = score.version() == null ? "" : " " + score.version();
        String key = (score.name() + version).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9.]+", "-");
        return Optional.ofNullable(tests.get(key));
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
        URI address = URI.create(page);
        String host = String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
        String folder = address.getPath() == null ? "" : address.getPath().replaceFirst("^(/[^/]*).*$", "$1");
        String byFolder = hosts.get(host + folder);
        return Optional.ofNullable(byFolder != null ? byFolder : hosts.get(host));
    }
}
