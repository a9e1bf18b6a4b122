package dev.pairwise.importing;

import dev.pairwise.importing.HostileDocument.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Documents that no honest source publishes, each made up from its number, so that any can be imported again. */
final class HostileDocuments {

    private static final Path SAMPLES = Path.of("src/test/resources/importing");
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** A value or a key: a text in quotes, or what stands between the signs of JSON, YAML and CSV. */
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|[^\\s,:{}\\[\\]\"]+");

    /** One of {@code "key": "value"}, which can be said twice. */
    private static final Pattern PAIR = Pattern.compile("\"[^\"]*\"\\s*:\\s*(?:\"[^\"]*\"|[0-9.]+|true|false|null)");

    private final RandomGenerator random;
    private final long number;
    private final List<String> dataSets;

    private HostileDocuments(long number, List<String> dataSets) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
        this.number = number;
        this.dataSets = dataSets;
    }

    /** Every data set in turn. */
    static Stream<HostileDocument> of(long first, long count, List<String> dataSets) {
        return LongStream.range(first, first + count).mapToObj(number -> new HostileDocuments(number, dataSets).make());
    }

    private HostileDocument make() {
        String dataSet = dataSets.get((int) (number % dataSets.size()));
        Kind kind = any(KINDS);
        SequencedMap<String, byte[]> files = sample(kind == Kind.OF_ANOTHER_DATA_SET ? any(dataSets) : dataSet);
        String victim = any(List.copyOf(files.keySet()));
        files.computeIfPresent(victim, (name, bytes) -> spoilt(kind, name, bytes));
        files.putFirst(victim, files.getOrDefault(victim, new byte[0]));
        return new HostileDocument(number, dataSet, kind, files);
    }

    /** The files of a good sample by name. */
    static SequencedMap<String, byte[]> sample(String dataSet) {
        Path place = SAMPLES.resolve(
                switch (dataSet) {
                    case "pairwise" -> "small-catalogue.json";
                    case "price-history" -> "history";
                    default -> dataSet;
                });
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private byte[] spoilt(Kind kind, String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (kind) {
            case CUT -> text.substring(0, random.nextInt(text.length())).getBytes(StandardCharsets.UTF_8);
            case BYTES_CHANGED -> changed(bytes);
            case LATIN_1 -> with(text, name, "\"Caf\u00E9 \u00DF\"", 1).getBytes(StandardCharsets.ISO_8859_1);
            case UTF_16 -> text.getBytes(oneIn(2) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case BYTE_ORDER_MARK -> ("\uFEFF" + (oneIn(3) ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
            case NUL_BYTES -> inserted(text, "\u0000".repeat(1 + random.nextInt(3)));
            case KEY_TWICE -> twice(text).getBytes(StandardCharsets.UTF_8);
            case WRONG_TYPE -> spoilt(text, name, HostileLiterals.TYPES);
            case NUMBER -> spoilt(text, name, HostileLiterals.NUMBERS);
            case DATE -> spoilt(text, name, quoted(HostileLiterals.DATES));
            case SLUG -> spoilt(text, name, quoted(HostileLiterals.SLUGS));
            case CHARACTER -> spoilt(text, name, HostileLiterals.CHARACTERS);
            case WORDS -> spoilt(text, name, quoted(HostileLiterals.WORDS));
            case DEEP -> with(text, name, deep(), 1).getBytes(StandardCharsets.UTF_8);
            case LINES_MOVED -> moved(text).getBytes(StandardCharsets.UTF_8);
            case EMPTY ->
                any(List.of("", " \n", "\n\n\n", "\uFEFF", "[]", "{}", "null", "\"\"", ",,,\n,,,", "---\n"))
                        .getBytes(StandardCharsets.UTF_8);
            case OF_ANOTHER_DATA_SET, FOLDER_IN_PLACE_OF_A_FILE, LINK_TO_NOTHING, NO_SUCH_FILE -> bytes;
        };
    }

    /** One to three of its parts are something else. */
    private byte[] spoilt(String text, String name, List<String> literals) {
        String spoilt = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            spoilt = with(spoilt, name, any(literals), oneIn(2) ? 1 : Integer.MAX_VALUE);
        }
        return spoilt.getBytes(StandardCharsets.UTF_8);
    }

    /** A part of the text replaced, there or wherever else it is said. */
    private String with(String text, String name, String literal, int times) {
        boolean keysToo = !name.endsWith(".json") || oneIn(4);
        List<MatchResult> parts = PART.matcher(text)
                .results()
                .filter(part -> keysToo || !text.startsWith(":", part.end()))
                .toList();
        if (parts.isEmpty()) {
            return literal;
        }
        MatchResult part = any(parts);
        String instead = name.endsWith(".csv") ? cell(literal) : literal;
        return times == 1
                ? text.substring(0, part.start()) + instead + text.substring(part.end())
                : text.replace(part.group(), instead);
    }

    /** As a table writes what JSON has in quotes. */
    private static String cell(String literal) {
        boolean isText = literal.startsWith("\"");
        String text = isText ? JsonMapper.shared().readValue(literal, String.class) : literal;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(JsonMapper.shared()::writeValueAsString).toList();
    }

    private String deep() {
        int levels = any(List.of(20, 63, 64, 65, 2_000, 50_000));
        return oneIn(2) ? "[".repeat(levels) + "]".repeat(levels) : "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    private byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] inserted(String text, String what) {
        int at = random.nextInt(text.length());
        return (text.substring(0, at) + what + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private String twice(String text) {
        Matcher pair = PAIR.matcher(text);
        List<MatchResult> pairs = pair.results().toList();
        if (pairs.isEmpty()) {
            return moved(text);
        }
        MatchResult said = any(pairs);
        return text.substring(0, said.end()) + ", " + said.group() + text.substring(said.end());
    }

    /** Lines are gone, there twice, or elsewhere. */
    private String moved(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int times = 1 + random.nextInt(3); times > 0 && lines.size() > 1; times--) {
            String line = lines.remove(random.nextInt(lines.size()));
            if (!oneIn(3)) {
                lines.add(random.nextInt(lines.size()), line);
            }
            if (oneIn(3)) {
                lines.add(line);
            }
        }
        return String.join(oneIn(4) ? "\r" : "\r\n", lines);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
