package dev.pairwise.page;

/** A numbered note: points to the source of the same number at the foot of the page. {@code label} is read out: "source 3, checked 2026-09-30". */
public record Note(int number, String href, String label) {}
