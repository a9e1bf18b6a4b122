package dev.pairwise.page;

import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.Ages;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.SourceWording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes cells of facts, each with its note, its age, and what other sources claim. */
final class Cells {

    private final SourceList sources;
    private final Ages ages;

    Cells(SourceList sources, Ages ages) {
        this.sources = sources;
        this.ages = ages;
    }

    <T> Cell of(Fact<T> fact, Function<? super T, String> words) {
        return switch (fact) {
            case Fact.Known<T> known -> known(known, words);
            case Fact.Missing<T> missing -> Cell.unknown(Labels.of(missing.absence()));
        };
    }

    private <T> Cell known(Fact.Known<T> known, Function<? super T, String> words) {
        return new Cell(
                words.apply(known.value()),
                Optional.empty(),
                Cell.State.FACT,
                Cell.Mark.NONE,
                List.of(sources.cite(known.provenance())),
                known.disagreements().isEmpty()
                        ? Optional.empty()
                        : Optional.of(SourceWording.disagreement(known.disagreements(), words)),
                age(known.provenance(), ages.isOldFact(known.provenance())));
    }

    Cell tokens(Fact<TokenCount> fact) {
        Cell cell = of(fact, count -> Numbers.tokens(count) + " tokens");
        return fact.known()
                .map(count -> cell.titled(Numbers.tokensInFull(count)))
                .orElse(cell);
    }

    /** A limit that a route states. */
    static Cell tokens(Optional<TokenCount> limit) {
        return limit.map(count -> Cell.of(Numbers.tokens(count)).titled(Numbers.tokensInFull(count)))
                .orElseGet(() -> Cell.unknown("not stated"));
    }

    Cell yesOrNo(Fact<Boolean> fact) {
        return switch (fact) {
            case Fact.Known<Boolean> known ->
                known(known, has -> has ? "Yes" : "No").as(known.value() ? Cell.State.YES : Cell.State.NO);
            case Fact.Missing<Boolean> missing -> Cell.unknown("Unknown");
        };
    }

    /** A price with the note of its route. */
    Cell price(String text, Provenance provenance) {
        return new Cell(
                text,
                Optional.empty(),
                Cell.State.FACT,
                Cell.Mark.NONE,
                List.of(sources.cite(provenance)),
                Optional.empty(),
                age(provenance, ages.isOldPrice(provenance)));
    }

    private static Optional<String> age(Provenance provenance, boolean old) {
        return old ? Optional.of(SourceWording.old(provenance)) : Optional.empty();
    }
}
