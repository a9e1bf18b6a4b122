package dev.pairwise.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;

/** Files of a data set of which something is wrong, known by the number they were made up from. */
record HostileDocument(long number, String dataSet, Kind kind, SequencedMap<String, byte[]> files) {

    /** What was done to a good sample. */
    enum Kind {
        CUT,
        BYTES_CHANGED,
        LATIN_1,
        UTF_16,
        BYTE_ORDER_MARK,
        NUL_BYTES,
        KEY_TWICE,
        WRONG_TYPE,
        NUMBER,
        DATE,
        SLUG,
        CHARACTER,
        WORDS,
        DEEP,
        LINES_MOVED,
        EMPTY,
        OF_ANOTHER_DATA_SET,
        FOLDER_IN_PLACE_OF_A_FILE,
        LINK_TO_NOTHING,
        NO_SUCH_FILE
    }

    /** The place to import from: a folder of all files, or the first of them. */
    Path in(Path folder) {
        try {
            Path home = Files.createDirectory(folder.resolve("document-" + number));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(home.resolve(file.getKey()), file.getValue());
            }
            Path first = home.resolve(files.firstEntry().getKey());
            switch (kind) {
                case FOLDER_IN_PLACE_OF_A_FILE -> {
                    Files.delete(first);
                    Files.createDirectory(first);
                }
                case LINK_TO_NOTHING -> {
                    Files.delete(first);
                    Files.createSymbolicLink(first, home.resolve("nothing.json"));
                }
                case NO_SUCH_FILE -> Files.delete(first);
                default -> {}
            }
            return number % 3 == 0 || files.size() > 1 ? home : first;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return "document %d, %s of %s".formatted(number, kind, dataSet);
    }
}
