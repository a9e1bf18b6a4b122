package dev.pairwise.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

/** Follows an address to where it leads, looking at every step whether it may be taken. */
record Redirects(HttpClient client, AddressRules rules) {

    private static final int OK = 200;
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_STEPS = 5;

    InputStream follow(String address) throws IOException, InterruptedException {
        URI next = parsed(address);
        rules.requireFetchable(next);
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            HttpResponse<InputStream> response =
                    client.send(HttpRequest.newBuilder(next).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() == OK) {
                return response.body();
            }
            response.body().close();
            URI target = target(next, response);
            rules.requireRedirectable(next, target);
            next = target;
        }
        throw new UnreadableInput("%s redirects more than %d times".formatted(address, MOST_STEPS));
    }

    private static URI target(URI from, HttpResponse<InputStream> response) {
        String location = response.headers().firstValue("Location").orElse("");
        if (!ELSEWHERE.contains(response.statusCode()) || location.isEmpty()) {
            throw new UnreadableInput("%s answers %d".formatted(from, response.statusCode()));
        }
        return from.resolve(parsed(location));
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableInput("%s is no address of a web server".formatted(address));
        }
    }
}
