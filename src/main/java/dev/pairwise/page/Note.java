package dev.pairwise.page;

/**
 * A numbered note: points to the source of the same number at the foot of the page. {@code label} says who and when for programs;
 * {@code name} is read out at the number, and the rest stands at the source.
 */
public record Note(int number, String href, String label) {

    public String name() {
        return "Source " + number;
    }
}
