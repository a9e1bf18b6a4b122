package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whose every processor makes a page, and where as many wait as may. */
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "pairwise.delivery.waiting=1")
class BusyTests {

    private static final String KEPT = "/models";

    private final SampleSite.Visitor visitor;
    private final Turns turns;
    private final MeterRegistry registry;
    private final Filter delivery;
    private final List<Turns.Turn> taken = new ArrayList<>();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    BusyTests(
            @LocalServerPort int port,
            @Autowired Turns turns,
            @Autowired MeterRegistry registry,
            @Autowired @Qualifier("deliveryFilter") Filter delivery) {
        this.delivery = delivery;
        this.visitor = new SampleSite.Visitor(port);
        this.turns = turns;
        this.registry = registry;
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
    void anOperatorSeesWhoWaitsAndWhoIsSentAway() {
        double before = sentAway();

        visitor.get(SamplePages.PAIR);

        assertThat(sentAway()).isEqualTo(before + 1);
        assertThat(registry.get("pairwise.delivery.waiting").gauge().value()).isEqualTo(1);
    }

    private double sentAway() {
        return registry.get("pairwise.delivery.answers")
                .tag("way", "busy")
                .functionCounter()
                .count();
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

    /** One who reads slowly keeps nobody waiting, whatever he reads. */
    @Test
    void aTurnHasEndedWhenTheVisitorIsWrittenTo() throws Exception {
        taken.removeLast().close();
        List<Boolean> free = new ArrayList<>();
        MockHttpServletResponse visited = new MockHttpServletResponse() {
            @Override
            public void setContentLength(int length) {
                free.add(turns.isFree());
                super.setContentLength(length);
            }
        };

        delivery.doFilter(new MockHttpServletRequest("GET", "/picture"), visited, (request, response) -> {
            ((HttpServletResponse) response).setHeader("ETag", "\"strong\"");
            response.getOutputStream().write(1);
        });

        assertThat(visited.getContentAsByteArray()).containsExactly(1);
        assertThat(free).isNotEmpty().doesNotContain(false);
    }
}
