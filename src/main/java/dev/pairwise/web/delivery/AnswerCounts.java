package dev.pairwise.web.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * How many answers went out, by status and by how they came to be. Kept answers pass here tens of thousands of times a second, so that all
 * there is to counting one is an adder.
 */
@Component
class AnswerCounts {

    private final Map<Status, LongAdder> byStatus = new EnumMap<>(Status.class);
    private final LongAdder made = new LongAdder();

    AnswerCounts() {
        for (Status status : Status.values()) {
            byStatus.put(status, new LongAdder());
        }
    }

    /** The classes of status codes, and among them the one that sends nothing to those who hold a page. */
    enum Status {
        DONE("2xx"),
        NOT_MODIFIED("304"),
        ELSEWHERE("3xx"),
        REFUSED("4xx"),
        FAILED("5xx");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Status of(int code) {
            if (code == 304) {
                return NOT_MODIFIED;
            }
            return switch (code / 100) {
                case 3 -> ELSEWHERE;
                case 4 -> REFUSED;
                case 5 -> FAILED;
                default -> DONE;
            };
        }
    }

    void sent(int code) {
        adder(Status.of(code)).increment();
    }

    /** A page that nobody had kept. */
    void made() {
        made.increment();
    }

    LongAdder adder(Status status) {
        LongAdder adder = byStatus.get(status);
        if (adder == null) {
            throw new IllegalStateException("every status is counted");
        }
        return adder;
    }

    long numberMade() {
        return made.sum();
    }
}
