package dev.pairwise.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A date as precisely as its source gives it: a year, a month ({@code 2023-10}) or a day. Refuses dates the calendar does not have. */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1950 || year > 2200 || (day.isPresent() && month.isEmpty())) {
            throw new DateTimeException("not a date: " + year);
        }
        LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** Reads {@code 2023}, {@code 2023-10} or {@code 2023-10-05}. */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> new PartialDate(Year.parse(text).getValue(), Optional.empty(), Optional.empty());
            case 7 -> ofMonth(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), Optional.of(date.getMonthValue()), Optional.of(date.getDayOfMonth()));
    }

    private static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.getYear(), Optional.of(month.getMonthValue()), Optional.empty());
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        LocalDate last = LocalDate.of(year, month.orElse(12), day.orElse(1));
        return day.isPresent() ? last : last.withDayOfMonth(last.lengthOfMonth());
    }

    /** Months since year 0, for distances; a bare year counts from its January. */
    public int monthNumber() {
        return year * 12 + month.orElse(1) - 1;
    }

    @Override
    public int compareTo(PartialDate other) {
        return earliest().compareTo(other.earliest());
    }

    /** The ISO form at its own precision. */
    @Override
    public String toString() {
        String text = Integer.toString(year);
        if (month.isPresent()) {
            text += twoDigits(month.get());
        }
        return day.isPresent() ? text + twoDigits(day.get()) : text;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }
}
