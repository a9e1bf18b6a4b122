package dev.pairwise.page;

/**
 * A numbered note: opens the source of the same number, which otherwise stands at the foot of the page. {@code label} says who and when for
 * programs.
 */
public record Note(int number, String href, String label) {

    /** The id of what it opens. */
    public String target() {
        return href.substring(1);
    }
}
