package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.time.LocalDate;
import java.util.Set;

/** One condition on the models of a list. A model whose value is unknown never meets a condition on it. */
public sealed interface ModelFilter {

    boolean accepts(ListedModel listed);

    /** Made by one of these. */
    record OfMakers(Set<Slug> makers) implements ModelFilter {

        public OfMakers {
            makers = Set.copyOf(makers);
        }

        @Override
        public boolean accepts(ListedModel listed) {
            return makers.contains(listed.model().maker().slug());
        }
    }

    /** Offered by this provider today. */
    record AtProvider(Slug provider) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.providers().stream()
                    .anyMatch(offering -> offering.slug().equals(provider));
        }
    }

    /** Known to be able to do this. */
    record Can(Capability capability) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.model().has(capability);
        }
    }

    record Publishing(Openness openness) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.model().specs().openness().is(openness);
        }
    }

    record InStatus(Status status) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.model().specs().status().is(status);
        }
    }

    /** Of one of these kinds. */
    record OfKinds(Set<Kind> kinds) implements ModelFilter {

        public OfKinds {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean accepts(ListedModel listed) {
            return kinds.contains(listed.model().kind());
        }
    }

    record ContextWithin(Range<TokenCount> range) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.context().filter(range::holds).isPresent();
        }
    }

    record MaxOutputWithin(Range<TokenCount> range) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.maxOutput().filter(range::holds).isPresent();
        }
    }

    /** Its cheapest route charges so much per million tokens. */
    record PriceWithin(Rate rate, Range<Usd> range) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.price(rate).filter(range::holds).isPresent();
        }
    }

    /** At the workload that pages start with. */
    record MonthlyCostWithin(Range<Usd> range) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.monthlyCost().filter(range::holds).isPresent();
        }
    }

    /** Released on a day of these, whichever day a month or a year without more may mean. */
    record ReleasedWithin(Range<LocalDate> range) implements ModelFilter {

        @Override
        public boolean accepts(ListedModel listed) {
            return listed.released().filter(this::holds).isPresent();
        }

        private boolean holds(PartialDate date) {
            return range.holds(date.earliest(), date.latest());
        }
    }
}
