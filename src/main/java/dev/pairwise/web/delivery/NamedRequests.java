package dev.pairwise.web.delivery;

import dev.pairwise.web.RequestId;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/**
 * Names every request that is looked into, for the log and for whoever asked, before anything else of the server may fail. Answers from
 * what is kept have no name: nothing goes wrong with them.
 */
final class NamedRequests extends ValveBase {

    NamedRequests() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.IN_LOG, id)) {
            getNext().invoke(request, response);
        }
    }
}
