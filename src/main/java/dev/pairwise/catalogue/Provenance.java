package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** Who says so: the source, an address where there is one, the day it was last checked and the day the value last changed. */
public record Provenance(Source source, Optional<String> url, LocalDate checked, LocalDate changed) {}
