package dev.pairwise.importing.scores;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.importing.recognition.Makers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names who ran a test, and tells whether that is the maker of the model. */
final class PartyNames {

    private final Map<String, MakerRecord> makers = new HashMap<>();
    private final Map<String, String> makerOfModel = new HashMap<>();

    private PartyNames() {}

    static PartyNames in(CatalogueDocument stored) {
        PartyNames names = new PartyNames();
        stored.makers().forEach(maker -> names.makers.put(maker.slug(), maker));
        for (ModelRecord model : stored.models()) {
            names.makerOfModel.put(model.slug(), model.maker());
        }
        return names;
    }

    /** Who ran a test, under the name by which the catalogue knows a maker. */
    record Runner(@Nullable String name, boolean isMaker) {}

    Runner runner(Party party, String model) {
        Optional<MakerRecord> maker =
                Optional.ofNullable(makerOfModel.get(model)).flatMap(slug -> Optional.ofNullable(makers.get(slug)));
        return switch (party) {
            case Party.Unknown() -> new Runner(null, false);
            case Party.Maker() -> new Runner(maker.map(MakerRecord::name).orElse(null), true);
            case Party.PaperOf(String name) -> itself(maker, name).orElse(new Runner(null, false));
            case Party.Named(String name) -> itself(maker, name).orElse(new Runner(name, false));
        };
    }

    private static Optional<Runner> itself(Optional<MakerRecord> maker, String name) {
        return maker.filter(known -> isNameOf(name, known)).map(known -> new Runner(known.name(), true));
    }

    private static boolean isNameOf(String name, MakerRecord maker) {
        Optional<String> known = Makers.TABLE
                .named(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .map(Makers.Maker::slug);
        return name.equalsIgnoreCase(maker.name())
                || known.filter(maker.slug()::equals).isPresent();
    }
}
