package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whose every processor makes a page, and where as many wait as may. */
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "pairwise.delivery.waiting=1")
class BusyTests {

    private static final String KEPT = "/models";

    private final SampleSite.Visitor visitor;
    private final Turns turns;
    private final List<Turns.Turn> taken = new ArrayList<>();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    BusyTests(@LocalServerPort int port, @Autowired Turns turns) {
        this.visitor = new SampleSite.Visitor(port);
        this.turns = turns;
    }

    @BeforeEach
    void askForMoreThanItCanMake() {
        visitor.get(KEPT);
        visitor.get(KEPT);
        while (turns.isFree()) {
            taken.add(turns.take(new MockHttpServletRequest()).orElseThrow());
        }
        others.execute(() -> turns.take(new MockHttpServletRequest()).ifPresent(Turns.Turn::close));
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void goOn() {
        taken.forEach(Turns.Turn::close);
        others.close();
    }

    @Test
    void whoComesThenIsAskedToComeAgainSoon() {
        assertThat(visitor.get(SamplePages.PAIR)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body()).contains("More is asked of this site at the moment");
        });
    }

    @Test
    void programsAreToldInTheirWay() {
        assertThat(visitor.get("/api/v1/models")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("#problem-busy");
        });
    }

    @Test
    void whatIsKeptIsAnsweredAllTheSame() {
        assertThat(visitor.get(KEPT).statusCode()).isEqualTo(200);
    }

    @Test
    void allIsWellAsSoonAsOneHasBeenMade() {
        taken.removeLast().close();

        assertThat(visitor.get(SamplePages.PAIR).statusCode()).isEqualTo(200);
    }
}
