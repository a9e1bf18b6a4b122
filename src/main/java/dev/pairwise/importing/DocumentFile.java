package dev.pairwise.importing;

import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.document.CatalogueDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;

/** A document as one compressed file that {@code import pairwise} takes: a record a line, written one after the other. */
final class DocumentFile {

    private DocumentFile() {}

    static PackedDocument pack(CatalogueDocument document) {
        return new PackedDocument(() -> gzip(document));
    }

    private static byte[] gzip(CatalogueDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            write(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(CatalogueDocument document, Writer out) throws IOException {
        RecordJson json = new RecordJson(document.sources());
        out.write("{\"format\": \"%s\"".formatted(CatalogueDocument.FORMAT));
        for (var list : lists(document).entrySet()) {
            if (!list.getValue().isEmpty()) {
                out.write(",\n\"%s\": [".formatted(list.getKey()));
                String between = "\n";
                for (Object record : list.getValue()) {
                    out.write(between);
                    out.write(json.line(list.getKey(), record));
                    between = ",\n";
                }
                out.write("\n]");
            }
        }
        out.write("}\n");
    }

    private static SequencedMap<String, List<?>> lists(CatalogueDocument document) {
        SequencedMap<String, List<?>> lists = new LinkedHashMap<>();
        lists.put("sources", document.sources());
        lists.put("makers", document.makers());
        lists.put("providers", document.providers());
        lists.put("models", document.models());
        lists.put("routes", document.routes());
        lists.put("prices", document.prices());
        lists.put("benchmarks", document.benchmarks());
        lists.put("scores", document.scores());
        lists.put("claims", document.claims());
        lists.put("withdrawn", document.withdrawn());
        return lists;
    }
}
