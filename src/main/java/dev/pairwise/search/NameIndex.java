package dev.pairwise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** Names in an index in memory. A name's number in it is its place in the list that it was made of. */
final class NameIndex {

    private final int size;
    private final IndexSearcher searcher;

    NameIndex(List<SearchName> names) {
        this.size = names.size();
        this.searcher = searcher(names);
    }

    /** The names that are exactly this one in a field. */
    BitSet exactly(String field, String text) {
        return find(new TermQuery(new Term(field, text)));
    }

    BitSet having(Word word, Fault fault, String field) {
        return find(WordQuery.of(word, fault, field));
    }

    /** How many of some pairs of characters each name has. */
    int[] countPairs(Set<String> pairs) {
        int[] counts = new int[size];
        pairs.forEach(pair -> exactly(Fields.PAIR, pair).stream().forEach(name -> counts[name]++));
        return counts;
    }

    private BitSet find(Query query) {
        BitSet found = new BitSet(size);
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                note(weight.scorer(segment), segment.docBase, found);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found;
    }

    private static void note(@Nullable Scorer matches, int start, BitSet found) throws IOException {
        if (matches != null) {
            DocIdSetIterator each = matches.iterator();
            for (int name = each.nextDoc(); name != DocIdSetIterator.NO_MORE_DOCS; name = each.nextDoc()) {
                found.set(start + name);
            }
        }
    }

    /** Segments are merged in the order in which they were written, so that numbers stay places. */
    private static IndexSearcher searcher(List<SearchName> names) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (SearchName name : names) {
                writer.addDocument(document(name));
            }
            writer.forceMerge(1);
            writer.commit();
            return new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(SearchName name) {
        Document document = new Document();
        switch (name.use()) {
            case NAME, ALIAS -> add(document, Fields.NAME, Set.of(name.key()));
            case ID -> add(document, Fields.ID, Set.of(name.key()));
            case PART -> {}
        }
        if (name.use() != SearchName.Use.ID) {
            add(document, Fields.RUN, Runs.of(name.parts()));
            add(document, Fields.CONTEXT, name.thing().context());
            add(document, Fields.PAIR, Pairs.of(name.parts()));
        }
        return document;
    }

    private static void add(Document document, String field, Set<String> terms) {
        new HashSet<>(terms).forEach(term -> document.add(new StringField(field, term, Store.NO)));
    }
}
