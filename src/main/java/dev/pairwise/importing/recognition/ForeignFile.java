package dev.pairwise.importing.recognition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pairwise.importing.BoundedFile;
import dev.pairwise.importing.JsonText;
import dev.pairwise.importing.UnreadableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of a foreign data set: JSON, YAML or CSV in UTF-8, whose name may carry the day it was retrieved. */
public record ForeignFile(Path path) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** The largest table read so far has 1.4 MB. Read at once, a row of one character takes a hundred bytes and more. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final YAMLMapper YAML = new YAMLMapper();

    /** The files that the paths name, those directly in a folder included, by name; there is one at least. */
    public static List<ForeignFile> at(List<Path> inputs) {
        List<ForeignFile> files = inputs.stream()
                .flatMap(input -> in(input).stream())
                .sorted(Comparator.comparing(Path::getFileName))
                .map(ForeignFile::new)
                .toList();
        if (files.isEmpty()) {
            throw UnreadableInput.nothingAt(inputs, "file");
        }
        return files;
    }

    private static List<Path> in(Path input) {
        if (Files.isRegularFile(input)) {
            return List.of(input);
        }
        try (Stream<Path> children = Files.list(input)) {
            return children.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException problem) {
            throw new UnreadableInput("%s: no file or folder that can be read".formatted(input));
        }
    }

    public String name() {
        return path.getFileName().toString();
    }

    public boolean isNamed(String name) {
        return name().equals(name);
    }

    /** The day in the file's name. */
    public Optional<LocalDate> day() {
        Matcher matcher = DAY.matcher(name());
        return matcher.find() ? Dates.day(matcher.group()) : Optional.empty();
    }

    public JsonNode json() {
        try {
            return JsonText.tree(Json.MAPPER, BoundedFile.read(path));
        } catch (UnreadableInput unreadable) {
            throw named(unreadable);
        }
    }

    public JsonNode yaml() {
        return reading("YAML", text -> YAML.readTree(text));
    }

    /** The rows of a table whose first row names the columns. */
    public List<NamedCsvRecord> rows() {
        return reading(
                "CSV",
                text -> CsvReader.builder().ofNamedCsvRecord(text).stream().toList());
    }

    private <T> T reading(String format, Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableInput("%s: bytes that are not UTF-8".formatted(name()));
        } catch (UnreadableInput unreadable) {
            throw named(unreadable);
        } catch (JacksonException | CsvParseException fault) {
            throw new UnreadableInput("%s: not %s that can be read".formatted(name(), format));
        }
    }

    private UnreadableInput named(UnreadableInput unreadable) {
        return new UnreadableInput("%s: %s".formatted(name(), unreadable.reason()));
    }

    private String text() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(BoundedFile.read(path, MOST_BYTES)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
