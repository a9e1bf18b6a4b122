package dev.pairwise.web;

/** Text that a visitor typed into a field for a name: without blanks around it, control characters, or more than any name has. */
public final class TypedText {

    private static final int MOST = 120;

    private TypedText() {}

    public static String of(String typed) {
        String text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return text.substring(0, Math.min(text.length(), MOST));
    }
}
