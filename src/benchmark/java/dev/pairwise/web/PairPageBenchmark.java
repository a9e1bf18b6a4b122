package dev.pairwise.web;

import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.PairQuery;
import dev.pairwise.web.template.CompiledTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The way from facts to compressed bytes, step by step, over random pairs of the bundled catalogue; each call takes the next pair. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 5)
public class PairPageBenchmark {

    private static final int PAIRS = 500;
    private static final Pattern PIECE = Pattern.compile("<[^>]*>|[^<]+");

    private final Standings standings = BundledFiles.standings();
    private final CompiledTemplates templates = CompiledTemplates.of(TightTemplate::tight);
    private final StructuredData structuredData = new StructuredData();
    private final List<Made> made = new ArrayList<>();
    private int next;

    private record Made(
            Pair pair, Comparison comparison, ComparisonPage page, Head head, List<String> pieces, byte[] html) {}

    @Setup
    public void make() {
        IndexablePairs indexable = IndexablePairs.of(standings);
        List<Pair> pairs = new ArrayList<>(standings.catalogue().models().stream()
                .flatMap(indexable::pairsOf)
                .toList());
        Collections.shuffle(pairs, new Random(1));
        pairs.stream().limit(PAIRS).map(this::make).forEach(made::add);
    }

    private Made make(Pair pair) {
        Comparison comparison = Comparison.of(standings, pair, Workload.DEFAULT);
        ComparisonPage page = ComparisonPages.of(comparison, PairQuery.NONE);
        Head head = Rendering.head(page);
        String html = templates.print("comparison", page, head).toString();
        List<String> pieces = PIECE.matcher(html).results().map(MatchResult::group).toList();
        return new Made(pair, comparison, page, head, pieces, html.getBytes(StandardCharsets.UTF_8));
    }

    private Made next() {
        next = (next + 1) % PAIRS;
        return made.get(next);
    }

    /** The bar: the same bytes from strings that are all there. */
    @Benchmark
    public byte[] a_stringBuilder() {
        StringBuilder html = new StringBuilder(1 << 16);
        next().pieces().forEach(html::append);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Comparison b_findings() {
        return Comparison.of(standings, next().pair(), Workload.DEFAULT);
    }

    @Benchmark
    public ComparisonPage c_words() {
        return ComparisonPages.of(next().comparison(), PairQuery.NONE);
    }

    @Benchmark
    public String d_structuredData() {
        return structuredData.json(next().page(), path -> "https://pairwise.example" + path);
    }

    @Benchmark
    public byte[] e_template() {
        Made pair = next();
        return templates.print("comparison", pair.page(), pair.head()).toByteArray();
    }

    @Benchmark
    public String f_templateByThymeleaf() {
        return Rendering.html("comparison", next().page());
    }

    /** Facts to bytes of HTML. */
    @Benchmark
    public byte[] g_whole() {
        Made pair = next();
        ComparisonPage page =
                ComparisonPages.of(Comparison.of(standings, pair.pair(), Workload.DEFAULT), PairQuery.NONE);
        return templates.print("comparison", page, pair.head()).toByteArray();
    }

    @Benchmark
    public byte[] h_gzipFast() throws IOException {
        return gzip(next().html(), Deflater.BEST_SPEED);
    }

    @Benchmark
    public byte[] i_gzipUsual() throws IOException {
        return gzip(next().html(), Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] gzip(byte[] html, int level) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 8192) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(html);
        }
        return packed.toByteArray();
    }
}
