package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that attackers write into a catalogue runs in a browser, or breaks a rule of what pages may load. */
@SpringBootTest(classes = HostileSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileTextVisitTests extends BrowserVisit {

    HostileTextVisitTests(@LocalServerPort int port) {
        super(port);
    }

    @ParameterizedTest
    @FieldSource("dev.pairwise.web.HostileTextTests#PAGES")
    void nothingRuns(String address) {
        page.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });

        int status = page.navigate(address).status();
        page.mouse().move(200, 300);

        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(complaints)
                .filteredOn(complaint -> status < 400 || !complaint.startsWith("Failed to load resource"))
                .isEmpty();
    }
}
