package dev.pairwise.web;

import dev.pairwise.page.Page;
import dev.pairwise.page.ReportedFacts;
import dev.pairwise.wording.ReportWording;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The link by which an error on a page is reported, with the page and its facts filled in. */
@Component
@EnableConfigurationProperties(ReportProperties.class)
class Reports {

    /** Addresses of several thousand characters are refused by trackers, and encoding makes one of three. */
    private static final int LONGEST = 1_200;

    private final String address;

    Reports(ReportProperties properties) {
        this.address = properties.address();
    }

    /** Nothing where nobody takes reports. */
    Optional<String> link(Page page, String pageAddress) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String title = ReportWording.title(page.meta().title());
        String body = ReportWording.body(pageAddress, thatFit(ReportedFacts.of(page)));
        return Optional.of(ReportProperties.filled(address, title, body).toString());
    }

    private static List<String> thatFit(List<String> facts) {
        int length = 0;
        int count = 0;
        while (count < facts.size() && length + facts.get(count).length() <= LONGEST) {
            length += facts.get(count).length();
            count++;
        }
        return facts.subList(0, count);
    }
}
