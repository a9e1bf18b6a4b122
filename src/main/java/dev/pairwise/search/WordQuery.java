package dev.pairwise.search;

import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;

/** Asks the index which names have a word. Typed text is only ever compared, never read as a pattern: words hold letters, digits and dots. */
final class WordQuery {

    /** Shorter words are too much like each other. */
    private static final int SHORTEST_MISTYPED = 4;

    /** Longer words are names of nothing, and each letter costs. */
    private static final int LONGEST_MISTYPED = 14;

    /** From so many letters on, two mistakes are forgiven. */
    private static final int LONG = 8;

    /** The first letter is mostly right, and without it a search would go over every word there is. */
    private static final int RIGHT_LETTERS = 1;

    private static final int MOST_SPELLINGS = 50;

    private static final Pattern NUMBER_LAST = Pattern.compile("^.*\\d");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private WordQuery() {}

    /** The word as it was joined, or all its parts. */
    static Query of(Word word, Fault fault, String field) {
        boolean isOnePart = word.parts().size() == 1;
        if (isOnePart) {
            return ofPart(word.parts().getFirst(), fault, field);
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        word.parts().forEach(part -> parts.add(ofPart(part, fault, field), Occur.MUST));
        return either(ofPart(word.joined(), fault, field), parts.build());
    }

    private static Query ofPart(String part, Fault fault, String field) {
        Query whole = new TermQuery(new Term(field, part));
        return switch (fault) {
            case NONE -> whole;
            case UNFINISHED -> either(whole, beginning(part, field));
            case MISTYPED ->
                isLikelyMistyped(part)
                        ? either(beginning(part, field), mistyped(part, field))
                        : either(whole, beginning(part, field));
        };
    }

    /** "4" begins "4.5" and "4o", and is no part of the number "405". */
    private static Query beginning(String part, String field) {
        return NUMBER_LAST.matcher(part).matches()
                ? new RegexpQuery(new Term(field, part.replace(".", "\\.") + "[^0-9].*"))
                : new PrefixQuery(new Term(field, part));
    }

    private static Query mistyped(String part, String field) {
        int mistakes = part.length() < LONG ? 1 : 2;
        return new FuzzyQuery(new Term(field, part), mistakes, RIGHT_LETTERS, MOST_SPELLINGS, true);
    }

    private static boolean isLikelyMistyped(String part) {
        return part.length() >= SHORTEST_MISTYPED
                && part.length() <= LONGEST_MISTYPED
                && LETTERS.matcher(part).matches();
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
