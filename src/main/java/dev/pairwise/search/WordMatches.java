package dev.pairwise.search;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Which names have one typed word, at each fault: in the name itself, or beside it. */
final class WordMatches {

    private final Map<Fault, BitSet> inNames = new EnumMap<>(Fault.class);
    private final Map<Fault, BitSet> besideNames = new EnumMap<>(Fault.class);

    WordMatches(Word word, Fault worst, NameIndex index) {
        for (Fault fault : Fault.values()) {
            if (fault.compareTo(worst) <= 0) {
                inNames.put(fault, index.having(word, fault, Fields.RUN));
                besideNames.put(fault, index.having(word, fault, Fields.CONTEXT));
            }
        }
    }

    /** All names that have it in any way. */
    BitSet all() {
        BitSet all = new BitSet();
        inNames.values().forEach(all::or);
        besideNames.values().forEach(all::or);
        return all;
    }

    /** Those that have it as it was typed. */
    BitSet whole() {
        BitSet whole = new BitSet();
        whole.or(inNames.getOrDefault(Fault.NONE, whole));
        whole.or(besideNames.getOrDefault(Fault.NONE, whole));
        return whole;
    }

    /** The least fault with which a name that is among {@link #all} has it. */
    Fault fault(int name) {
        for (Fault fault : inNames.keySet()) {
            if (has(inNames, fault, name) || has(besideNames, fault, name)) {
                return fault;
            }
        }
        throw new IllegalArgumentException("has no such word: " + name);
    }

    boolean isInName(int name) {
        return inNames.values().stream().anyMatch(names -> names.get(name));
    }

    private static boolean has(Map<Fault, BitSet> found, Fault fault, int name) {
        BitSet names = found.get(fault);
        return names != null && names.get(name);
    }
}
