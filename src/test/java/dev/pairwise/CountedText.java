package dev.pairwise;

/** A text that counts how often one of its characters is looked at, and breaks off when that is more often than allowed. */
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** Somebody looks too often. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
