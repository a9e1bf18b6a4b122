package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** A data set that facts come from, at the state of one day, with the licence its credit needs. */
public record Source(Slug slug, String name, String licence, Optional<String> url, LocalDate retrieved) {}
