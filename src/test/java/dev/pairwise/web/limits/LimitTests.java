package dev.pairwise.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.SampleSite;
import dev.pairwise.web.Turns;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Each test is another client. */
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "pairwise.limits.search=3",
            "pairwise.limits.programs=3",
            "pairwise.limits.at-once=2",
            "pairwise.limits.client=X-Real-IP"
        })
class LimitTests {

    private static final String CLIENT = "X-Real-IP";

    private final SampleSite.Visitor visitor;
    private final Turns turns;

    LimitTests(@LocalServerPort int port, @Autowired Turns turns) {
        this.visitor = new SampleSite.Visitor(port);
        this.turns = turns;
    }

    @Test
    void whoSearchesOnIsToldWhenToAskAgain() {
        IntStream.range(0, 3)
                .forEach(number -> assertThat(
                                search("searcher" + number, "192.0.2.1").statusCode())
                        .isEqualTo(200));

        assertThat(search("searcher", "192.0.2.1")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(answer.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"search\";r=0;t=");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.body()).contains("Try again in a minute");
        });
        assertThat(visitor.get("/models", CLIENT, "192.0.2.1").statusCode()).isEqualTo(200);
        assertThat(search("searcher", "192.0.2.2").statusCode()).isEqualTo(200);
    }

    @Test
    void programsAreToldInTheirWay() {
        List<HttpResponse<String>> answers = IntStream.range(1, 5)
                .mapToObj(page -> visitor.get("/api/v1/models?size=" + page, CLIENT, "192.0.2.3"))
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 200, 200, 429);
        assertThat(answers.getFirst().headers().firstValue("RateLimit-Policy")).contains("\"programs\";q=3;w=60");
        assertThat(answers.getLast()).satisfies(answer -> {
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("#problem-limit").contains("\"status\":429");
        });
    }

    @Test
    void anAnswerThatIsKeptIsNotCountedAndTellsNobodyAboutAnother() {
        search("kept", "192.0.2.4");
        search("kept", "192.0.2.4");

        for (int time = 0; time < 5; time++) {
            HttpResponse<String> answer = search("kept", "192.0.2.4");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKeys("RateLimit", "ratelimit", "ratelimit-policy");
        }
    }

    @Test
    void whoWaitsForManyAnswersGetsNoMore() throws ExecutionException, InterruptedException {
        List<Turns.Turn> taken = new ArrayList<>();
        int processors = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, processors)
                .forEach(_ -> taken.add(turns.take(new MockHttpServletRequest()).orElseThrow()));
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 3)
                    .mapToObj(page -> others.submit(() -> visitor.get("/models?q=waiting" + page, CLIENT, "192.0.2.5")))
                    .toList();
            while (answers.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            taken.forEach(Turns.Turn::close);
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 200, 429);
        }
        assertThat(visitor.get("/models?q=later", CLIENT, "192.0.2.5").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> search(String text, String client) {
        return visitor.get("/search?q=" + text, CLIENT, client);
    }
}
