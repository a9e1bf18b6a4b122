package dev.pairwise.web.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Requests that no honest visitor sends, each made up from its number, so that any can be sent again. */
final class HostileRequests {

    private final RandomGenerator random;

    private HostileRequests(long number) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
    }

    /** The bytes of one. */
    record HostileRequest(long number, String method, String text) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** Its beginning, as a failing test names it. */
        @Override
        public String toString() {
            return "request %d: %s".formatted(number, text.substring(0, Math.min(text.length(), 600)));
        }
    }

    static Stream<HostileRequest> of(long first, long count) {
        return LongStream.range(first, first + count).mapToObj(HostileRequests::numbered);
    }

    static HostileRequest numbered(long number) {
        return new HostileRequests(number).make(number);
    }

    private HostileRequest make(long number) {
        String method = oneIn(3) ? any(HostileWords.METHODS) : "GET";
        String version =
                oneIn(40) ? any(List.of("HTTP/0.9", "HTTP/1.0", "HTTP/1.7", "HTTX/1.1", "", "HTTP/1.1 x")) : "HTTP/1.1";
        String body = method.equals("GET") ? "" : any(HostileWords.BODIES);
        StringBuilder text = new StringBuilder().append("%s %s %s\r\n".formatted(method, target(), version));
        if (!oneIn(30)) {
            text.append("Host: localhost\r\n");
        }
        for (int headers = random.nextInt(3); headers > 0; headers--) {
            text.append(any(HostileWords.HEADERS)).append("\r\n");
        }
        if (!body.isEmpty() && !oneIn(4)) {
            text.append(
                    "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: %d\r\n"
                            .formatted(body.getBytes(StandardCharsets.UTF_8).length + (oneIn(20) ? 7 : 0)));
        }
        return new HostileRequest(
                number,
                method,
                text.append("Connection: close\r\n\r\n").append(body).toString());
    }

    private String target() {
        String path = any(HostileWords.ADDRESSES);
        return switch (random.nextInt(8)) {
            case 0 -> path;
            case 1 -> path + "/" + word();
            case 2 -> path.substring(0, random.nextInt(path.length()) + 1) + word();
            case 3 -> "/" + word() + path;
            case 4 -> word();
            default -> path + query();
        };
    }

    private String query() {
        StringBuilder query = new StringBuilder("?");
        for (int parameters = 1 + random.nextInt(oneIn(50) ? 400 : 3); parameters > 0; parameters--) {
            query.append(any(HostileWords.PARAMETERS))
                    .append(oneIn(12) ? "" : "=")
                    .append(word())
                    .append('&');
        }
        return query.toString();
    }

    /** Mostly in a form that the server itself lets through, so that the site hears of it. */
    private String word() {
        return switch (random.nextInt(6)) {
            case 0 -> escaped(any(HostileWords.MARKUP));
            case 1 -> bytes();
            default -> {
                String piece = any(oneIn(8) ? HostileWords.MARKUP : HostileWords.PIECES);
                yield oneIn(8) ? piece : escaped(piece);
            }
        };
    }

    /** Leaves what is allowed in an address as it is, what is escaped already among it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isAllowed = each > ' ' && "\"<>\\^`{|}[]#".indexOf(each) < 0;
            escaped.append(isAllowed ? String.valueOf((char) each) : "%%%02x".formatted(each));
        }
        return escaped.toString();
    }

    /** Any at all, encoded. */
    private String bytes() {
        StringBuilder bytes = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            bytes.append("%%%02x".formatted(random.nextInt(256)));
        }
        return bytes.toString();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
