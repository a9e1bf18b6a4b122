package dev.pairwise.web;

/** Text that a visitor typed into a field for a name: without blanks around it, control characters, or more than any name has. */
public final class TypedText {

    static final int MOST = 120;

    private TypedText() {}

    public static String of(String typed) {
        String text = whole(typed);
        return text.substring(0, Math.min(text.length(), MOST));
    }

    static boolean isTooLong(String typed) {
        return whole(typed).length() > MOST;
    }

    private static String whole(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
