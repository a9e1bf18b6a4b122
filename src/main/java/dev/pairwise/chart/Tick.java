package dev.pairwise.chart;

/** A round value and where it lies. */
public record Tick<V>(V value, int at) {}
