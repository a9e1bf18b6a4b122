package dev.pairwise.page;

import dev.pairwise.wording.BenchmarkWording;
import java.util.List;
import java.util.Optional;

/** Tests that both took, comparable ones first, and those of them that share a scale drawn; what each has alone. */
public record BenchmarkSection(
        String summary,
        Optional<Drawing> chart,
        List<Test> comparable,
        List<Test> notComparable,
        List<Listing> leftOnly,
        List<Listing> rightOnly) {

    public BenchmarkSection {
        comparable = List.copyOf(comparable);
        notComparable = List.copyOf(notComparable);
        leftOnly = List.copyOf(leftOnly);
        rightOnly = List.copyOf(rightOnly);
    }

    public boolean hasListings() {
        return !leftOnly.isEmpty() || !rightOnly.isEmpty();
    }

    /** One test with both scores. */
    public record Test(String name, String detail, Result left, Result right, String outcome, Optional<String> why) {

        /** Whether it is read another way than most tests. */
        public boolean hasOwnScale() {
            return !detail.equals(BenchmarkWording.USUAL);
        }

        /** Who ran it and how, where that is the same for both. */
        public Optional<String> detailOfBoth() {
            return Optional.of(left.detail).filter(right.detail::equals);
        }
    }

    public record Result(String score, String detail, boolean leads, List<Note> notes) {

        public Result {
            notes = List.copyOf(notes);
        }
    }

    /** A score of one side alone; {@code href} leads to the page of the test, where a page has room for such links. */
    public record Listing(String name, Optional<String> href, String score, String detail, List<Note> notes) {

        public Listing {
            notes = List.copyOf(notes);
        }

        public Listing(String name, String score, String detail, List<Note> notes) {
            this(name, Optional.empty(), score, detail, notes);
        }
    }
}
