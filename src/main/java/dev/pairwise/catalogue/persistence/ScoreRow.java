package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ScoreRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One result of one model on one benchmark. */
@Entity
@Table(name = "score")
class ScoreRow extends NumberedRow implements StampedRow<ScoreRow> {

    private String benchmark;

    private String model;

    private BigDecimal value;

    private @Nullable BigDecimal standardError;

    private @Nullable String setting;

    private @Nullable String harness;

    private @Nullable String ranBy;

    private @Nullable String measured;

    private @Nullable Boolean selfReported;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected ScoreRow() {}

    ScoreRow(ScoreRecord score, Stamp stamp) {
        this(
                null,
                score.benchmark(),
                score.model(),
                score.value(),
                score.standardError(),
                score.setting(),
                score.harness(),
                score.ranBy(),
                score.measured(),
                score.selfReported(),
                stamp);
    }

    private ScoreRow(
            @Nullable Long id,
            String benchmark,
            String model,
            BigDecimal value,
            @Nullable BigDecimal standardError,
            @Nullable String setting,
            @Nullable String harness,
            @Nullable String ranBy,
            @Nullable String measured,
            @Nullable Boolean selfReported,
            Stamp stamp) {
        super(id);
        this.benchmark = benchmark;
        this.model = model;
        this.value = value;
        this.standardError = standardError;
        this.setting = setting;
        this.harness = harness;
        this.ranBy = ranBy;
        this.measured = measured;
        this.selfReported = selfReported;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(benchmark, model, setting, harness, ranBy, measured, stamp.source());
    }

    @Override
    public Parts content() {
        return Parts.of(Decimals.plain(value), Decimals.plainOrNull(standardError), selfReported);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public ScoreRow inPlaceOf(ScoreRow stored, Stamp newStamp) {
        return new ScoreRow(
                stored.id(),
                benchmark,
                model,
                value,
                standardError,
                setting,
                harness,
                ranBy,
                measured,
                selfReported,
                newStamp);
    }

    String benchmark() {
        return benchmark;
    }

    String model() {
        return model;
    }

    BigDecimal value() {
        return Decimals.plain(value);
    }

    ScoreRecord toRecord() {
        return new ScoreRecord(
                benchmark,
                model,
                Decimals.plain(value),
                Decimals.plainOrNull(standardError),
                setting,
                harness,
                ranBy,
                measured,
                selfReported,
                stamp.source(),
                stamp.sourceUrl(),
                stamp.checked(),
                stamp.changed());
    }
}
