package dev.pairwise.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores for tests: percent, higher is better, run by "lab" and carried by the source "test" unless a test says otherwise. */
public final class Scores {

    private Scores() {}

    public static Builder on(String benchmark, String value) {
        return new Builder(benchmark, value);
    }

    /** Builds one score and the benchmark it is on. */
    public static final class Builder {

        private final Slug benchmark;
        private final BigDecimal value;
        private @Nullable String version;
        private boolean higherIsBetter = true;
        private @Nullable Integer questions;
        private @Nullable String partOf;
        private @Nullable String category;
        private @Nullable BigDecimal standardError;
        private @Nullable String setting;
        private @Nullable String harness;
        private @Nullable String ranBy = "lab";
        private @Nullable String measured;
        private boolean selfReported;
        private Provenance provenance = Provenances.of("test");

        private Builder(String benchmark, String value) {
            this.benchmark = new Slug(benchmark);
            this.value = new BigDecimal(value);
        }

        public Builder version(String version) {
            this.version = version;
            return this;
        }

        public Builder lowerIsBetter() {
            this.higherIsBetter = false;
            return this;
        }

        public Builder questions(int questions) {
            this.questions = questions;
            return this;
        }

        public Builder partOf(String benchmark) {
            this.partOf = benchmark;
            return this;
        }

        public Builder category(String category) {
            this.category = category;
            return this;
        }

        public Builder standardError(String error) {
            this.standardError = new BigDecimal(error);
            return this;
        }

        public Builder setting(String setting) {
            this.setting = setting;
            return this;
        }

        public Builder harness(String harness) {
            this.harness = harness;
            return this;
        }

        public Builder ranBy(@Nullable String ranBy) {
            this.ranBy = ranBy;
            return this;
        }

        public Builder measured(String date) {
            this.measured = date;
            return this;
        }

        /** The maker's own figure. */
        public Builder selfReported() {
            this.selfReported = true;
            return this;
        }

        public Builder saidBy(Provenance provenance) {
            this.provenance = provenance;
            return this;
        }

        public Score build() {
            Benchmark test = new Benchmark(
                    benchmark,
                    Models.title(benchmark.value()),
                    Optional.ofNullable(version),
                    "percent",
                    higherIsBetter,
                    Optional.ofNullable(questions),
                    Optional.ofNullable(partOf).map(Slug::new),
                    Optional.ofNullable(category),
                    Optional.empty(),
                    Optional.empty());
            return new Score(
                    test,
                    value,
                    Optional.ofNullable(standardError),
                    Optional.ofNullable(setting),
                    Optional.ofNullable(harness),
                    Optional.ofNullable(ranBy),
                    Optional.ofNullable(measured).map(PartialDate::parse),
                    selfReported,
                    provenance);
        }
    }
}
