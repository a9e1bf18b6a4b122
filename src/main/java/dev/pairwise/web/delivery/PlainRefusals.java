package dev.pairwise.web.delivery;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** A page of one line for whoever sends what is no request, or none that the site ever hears of; in place of the server's own page. */
public final class PlainRefusals extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        write(page(reason(response)), response);
    }

    private static String page(String reason) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                <title>%1$s | Pairwise</title>
                <h1>%1$s</h1>
                <p>The request could not be understood. <a href="/">Compare two models</a></p>
                </html>
                """.formatted(reason);
    }

    private static String reason(Response response) {
        return Optional.ofNullable(HttpStatus.resolve(response.getStatus()))
                .map(HttpStatus::getReasonPhrase)
                .orElse("Refused");
    }

    private static void write(String page, Response response) {
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // The visitor has hung up.
        }
    }
}
