package dev.pairwise.web.api;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;

/** What every request passes before it is answered: its address is made exact, its query is read, and the edition is taken for all of it. */
@Component
class Gate implements HandlerInterceptor {

    /** An address that moved once may move again, when an alias is given away. */
    private static final String AN_HOUR = "public, max-age=3600";

    private final Editions editions;
    private final Directories directories;
    private final SiteAddress site;

    Gate(Editions editions, Directories directories, SiteAddress site) {
        this.editions = editions;
        this.directories = directories;
        this.site = site;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isForInterface(request)) {
            return true;
        }
        Edition edition = editions.current();
        Directory directory = directories.of(edition);
        Optional<String> exact = new ExactPath(edition, directory).of(pieces(request));
        if (exact.isPresent() && isRead(request) && !isAt(exact.get(), request)) {
            move(request.getContextPath() + exact.get(), request, response);
            return false;
        }
        if (handler instanceof HandlerMethod method) {
            Map<Query, List<String>> query = QueryReading.of(request, method.getMethodAnnotation(Takes.class));
            Addresses addresses = new Addresses(path -> site.absolute(path, request));
            request.setAttribute(
                    Asked.ATTRIBUTE, new Asked(edition, directory, addresses, exact.orElse(Links.api()), query));
        }
        return true;
    }

    /** In any case, as handlers are found. */
    private static boolean isForInterface(HttpServletRequest request) {
        String address = request.getRequestURI().toLowerCase(Locale.ROOT) + "/";
        return address.startsWith(request.getContextPath() + Links.api() + "/");
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isAt(String path, HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + path);
    }

    /** The pieces behind the address of the interface itself, which has two. */
    private static List<String> pieces(HttpServletRequest request) {
        return ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(piece -> ((PathContainer.PathSegment) piece).valueToMatch())
                .skip(2)
                .toList();
    }

    private static void move(String path, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, AN_HOUR);
        response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
    }
}
