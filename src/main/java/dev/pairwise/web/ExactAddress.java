package dev.pairwise.web;

import dev.pairwise.page.WorkloadField;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** One page, one address: any other spelling of it is answered by one redirect, which keeps what of the query means something there. */
public final class ExactAddress {

    private static final String[] WORKLOAD =
            Arrays.stream(WorkloadField.values()).map(WorkloadField::key).toArray(String[]::new);

    private ExactAddress() {}

    /** Nothing, when the page was asked for at exactly this path. */
    public static Optional<ModelAndView> redirect(HttpServletRequest request, String path, String... kept) {
        return request.getRequestURI().equals(request.getContextPath() + path)
                ? Optional.empty()
                : Optional.of(Replies.moved(request.getContextPath() + path + query(request, kept)));
    }

    /** A pair page keeps its workload and the choice of rows. */
    public static Optional<ModelAndView> redirectPair(HttpServletRequest request, String path) {
        String[] kept = Stream.concat(Arrays.stream(WORKLOAD), Stream.of(WorkloadForm.DIFFERENCES))
                .toArray(String[]::new);
        return redirect(request, path, kept);
    }

    /** Another address, with or without a query of its own, for the same workload. */
    static String withWorkload(HttpServletRequest request, String address) {
        String query = query(request, WORKLOAD);
        return request.getContextPath() + address + (address.contains("?") ? query.replaceFirst("^\\?", "&") : query);
    }

    private static String query(HttpServletRequest request, String... kept) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        for (String key : kept) {
            String[] values = request.getParameterValues(key);
            if (values != null) {
                query.addAll(key, Arrays.asList(values));
            }
        }
        return encoded(query);
    }

    private static String encoded(MultiValueMap<String, String> query) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        query.forEach((key, values) -> values.forEach(value -> builder.queryParam(key, encode(value))));
        return builder.build(true).toUriString();
    }

    private static String encode(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
