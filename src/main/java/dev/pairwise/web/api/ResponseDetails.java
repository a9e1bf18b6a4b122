package dev.pairwise.web.api;

import dev.pairwise.web.Freshness;
import dev.pairwise.web.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springframework.http.HttpHeaders;

/** Describes how an address answers: with which headers where all is well, and with which problems. */
final class ResponseDetails {

    private final ApiResponses responses;

    ResponseDetails(ApiResponses responses) {
        this.responses = responses;
    }

    /** What every address answers. */
    void addCommon() {
        ApiResponse answer = answer().description("The answer.");
        answer.addHeaderObject(
                HttpHeaders.ETAG, header("Names this state of the answer; send it back in If-None-Match."));
        answer.addHeaderObject(Freshness.VERSION, header("Changes with every committed import."));
        answer.addHeaderObject(AnswerHeaders.DATE, header("The day of the newest check."));
        responses.addApiResponse("304", new ApiResponse().description("You hold the newest state."));
        addProblem("400", "A parameter is not as described.");
        addProblem("406", "Another form than JSON is asked for.");
        addProblem("429", "You asked more than your share. Retry-After says in how many seconds to ask again.");
    }

    void addList() {
        answer().addHeaderObject(HttpHeaders.LINK, header("The first, previous, next and last page of the list."));
        addProblem("404", "The list ends before this page.");
    }

    /** Of a thing that the path names. */
    void addNamed() {
        responses.addApiResponse(
                "301",
                new ApiResponse()
                        .description("The exact address is another.")
                        .addHeaderObject(HttpHeaders.LOCATION, header("The exact address.")));
        addProblem("404", "Nothing is recorded under this name.");
    }

    void addWithdrawn() {
        addProblem("410", "The model has been taken out of the catalogue.");
    }

    /** What all those problems refer to. */
    static void addSchemas(Components components) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }

    private ApiResponse answer() {
        return responses.computeIfAbsent("200", _ -> new ApiResponse());
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private void addProblem(String status, String description) {
        Schema<?> schema = new Schema<>().$ref(Problem.class.getSimpleName());
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        new MediaType().schema(schema))));
    }
}
