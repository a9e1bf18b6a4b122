package dev.pairwise.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitsTests {

    private final Watch watch = new Watch();
    private final RateLimits limits = new RateLimits(new LimitProperties(2, 3, 0, ""), watch);

    @Test
    void aMinuteLaterAClientMayAskAgain() {
        assertThat(limits.take(Quota.SEARCH, "ann").left()).isOne();
        assertThat(limits.take(Quota.SEARCH, "ann").left()).isZero();
        watch.goOn(Duration.ofMillis(20_500));
        Allowance refused = limits.take(Quota.SEARCH, "ann");

        assertThat(refused.isGranted()).isFalse();
        assertThat(described(refused).getHeader("Retry-After")).isEqualTo("40");

        watch.goOn(Duration.ofMillis(39_500));
        assertThat(limits.take(Quota.SEARCH, "ann").isGranted()).isTrue();
    }

    @Test
    void clientsAndQuotasAreCountedApart() {
        limits.take(Quota.SEARCH, "ann");
        limits.take(Quota.SEARCH, "ann");

        assertThat(limits.take(Quota.SEARCH, "ann").isGranted()).isFalse();
        assertThat(limits.take(Quota.SEARCH, "bob").isGranted()).isTrue();
        assertThat(limits.take(Quota.PROGRAMS, "ann").isGranted()).isTrue();
    }

    @Test
    void headersSayThePolicyAndWhatIsLeftOfIt() {
        MockHttpServletResponse response = described(limits.take(Quota.PROGRAMS, "ann"));

        assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"programs\";q=3;w=60");
        assertThat(response.getHeader("RateLimit")).isEqualTo("\"programs\";r=2;t=60");
        assertThat(response.getHeader("Retry-After")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/search, q=gpt, SEARCH",
        "/Search/, q=gpt, SEARCH",
        "/search.json, q=gpt, SEARCH",
        "/compare, left=a&right=b, SEARCH",
        "/search, , ",
        "/compare, , ",
        "/compare/a/b, requests=1, ",
        "/api, , ",
        "/api/v1, , PROGRAMS",
        "/API/v1/models, , PROGRAMS",
        "/mcp, , PROGRAMS",
        "/models, q=gpt, ",
        "/apixv1, , "
    })
    void countsWhatIsAnotherQuestionEachTime(String path, String query, Quota quota) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString(query);

        if (quota == null) {
            assertThat(Quota.of(request)).isEmpty();
        } else {
            assertThat(Quota.of(request)).contains(quota);
        }
    }

    @Test
    void refusesNonsenseAndNamesTheSetting() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LimitProperties(-1, 0, 0, ""))
                .withMessageContaining("pairwise.limits.search is -1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LimitProperties(0, 0, -5, ""))
                .withMessageContaining("pairwise.limits.at-once is -5");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LimitProperties(0, 0, 0, "X Real"))
                .withMessageContaining("pairwise.limits.client is X Real");
    }

    private static MockHttpServletResponse described(Allowance allowance) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        allowance.describe(response);
        return response;
    }

    /** Goes on when it is told to. */
    private static final class Watch implements TimeMeter {

        private long nanos;

        void goOn(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
