package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The format {@code pairwise-catalogue/1}: one file, or a folder of them that add up. */
@Component
final class OwnFormat implements DataSet {

    static final String NAME = "pairwise";

    private final SchemaCheck schema = new SchemaCheck();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    /** What several paths hold adds up to one document. */
    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        return List.of(translate(
                inputs.stream().flatMap(input -> Input.at(input).stream()).toList()));
    }

    Translation translate(List<Input> inputs) {
        Sum sum = new Sum();
        for (Input input : inputs) {
            new OwnDocument(input, schema).addTo(sum);
        }
        return sum.translation();
    }

    /** The records of several files, in the order they were read. */
    static final class Sum {

        private final Map<Class<?>, List<Object>> records = new LinkedHashMap<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final Places places = new Places();

        void reject(Rejection rejection) {
            rejections.add(rejection);
        }

        void add(Object record, Place place) {
            records.computeIfAbsent(record.getClass(), type -> new ArrayList<>())
                    .add(record);
            places.put(record, place);
        }

        /** What files may repeat as long as they agree. */
        private <R> List<R> once(Class<R> type) {
            return all(type).stream().distinct().toList();
        }

        private <R> List<R> all(Class<R> type) {
            return records.getOrDefault(type, List.of()).stream()
                    .map(type::cast)
                    .toList();
        }

        Translation translation() {
            CatalogueDocument document = new CatalogueDocument(
                    CatalogueDocument.FORMAT,
                    null,
                    once(SourceRecord.class),
                    once(MakerRecord.class),
                    once(ProviderRecord.class),
                    all(ModelRecord.class),
                    all(RouteRecord.class),
                    all(PriceRecord.class),
                    once(BenchmarkRecord.class),
                    all(ScoreRecord.class),
                    all(ClaimRecord.class),
                    once(String.class));
            return new Translation(document, rejections, List.of(), List.of(), places);
        }
    }
}
