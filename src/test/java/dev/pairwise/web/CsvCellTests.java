package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@cf/meta", "\tx", "\rx", "-", "-1.", "+1a", "=1"})
    void defusesWhatASpreadsheetWouldCalculate(String text) {
        assertThat(CsvCell.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpt-4o", "-1", "-1.5", "+2", "1e-9", "-1.5E+3", "a=b", "~openai/x", "'quoted"})
    void leavesNumbersAndOtherTextAsTheyAre(String text) {
        assertThat(CsvCell.defused(text)).isEqualTo(text);
    }

    @Test
    void looksAtTheBeginningAlone() {
        assertThat(CsvCell.defused("a\n=1+1")).isEqualTo("a\n=1+1");
    }
}
