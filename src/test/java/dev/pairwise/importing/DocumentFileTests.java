package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.catalogue.SampleDocument;
import dev.pairwise.document.CatalogueDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTests {

    @Test
    void isTakenByTheImportAsItIs(@TempDir Path folder) throws IOException {
        CatalogueDocument document =
                new OwnFormat().translate(Input.at(Path.of("db", "catalogue"))).document();

        Path file = Files.writeString(folder.resolve("catalogue.json"), unpacked(DocumentFile.pack(document)));
        Translation read = new OwnFormat().translate(Input.at(file));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.document()).isEqualTo(document);
    }

    @Test
    void writesARecordALineAndMoneyAsText() throws IOException {
        CatalogueDocument document = SampleDocument.document()
                .with(SampleDocument.model("one", 1L))
                .with(SampleDocument.route("one", "2.5", "10"))
                .build();

        assertThat(unpacked(DocumentFile.pack(document)).lines())
                .startsWith("{\"format\": \"pairwise-catalogue/1\",")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{\"model\":\"one\"")
                        .contains("\"input\":\"2.5\"", "\"output\":\"10\""));
    }

    private static String unpacked(PackedDocument packed) throws IOException {
        try (GZIPInputStream file = new GZIPInputStream(new ByteArrayInputStream(packed.gzip()))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
