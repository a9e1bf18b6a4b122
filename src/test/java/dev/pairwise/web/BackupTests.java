package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.Application;
import dev.pairwise.InstalledPostgres;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.ImportRun;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The documented commands for backup and restore, on an installed PostgreSQL where there is one. */
class BackupTests {

    private static final String PAIR = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/models",
            "/models/mistral-small-3.1-24b-instruct",
            PAIR,
            PAIR + ".csv",
            PAIR + ".json",
            PAIR + ".md",
            "/changes",
            "/changes.atom",
            "/data",
            "/data/catalogue.json",
            "/providers",
            "/benchmarks",
            "/sitemap.xml",
            "/api/v1/models",
            "/api/v1/models/mistral-small-3.1-24b-instruct/prices",
            "/api/v1/changes");

    @TempDir
    Path folder;

    private InstalledPostgres server;

    /** The same at every start, since some answers are named after their address too. */
    private int port;

    @BeforeEach
    void start() throws IOException, InterruptedException, SQLException {
        server = InstalledPostgres.startIn(folder.resolve("server"));
        server.sql("postgres", "create database lively");
        port = InstalledPostgres.freePort();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        server.stop();
    }

    @Test
    void bringsEveryPageBackByteForByte() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("catalogue.backup");
        fill("lively");
        Map<String, List<String>> before = pages("lively");
        assertThat(before.values()).allSatisfy(page -> assertThat(page).startsWith("200"));
        assertThat(before.get(PAIR)).element(2).asString().contains("$235");
        assertThat(before.get("/changes")).element(2).asString().contains("$0.20");

        assertThat(run("backup", "lively", file)).startsWith("0 Backed up");
        server.sql("postgres", "drop database lively");
        server.sql("postgres", "create database restored");
        assertThat(run("restore", "restored", file)).startsWith("0 Restored");

        assertThat(pages("restored")).isEqualTo(before);
    }

    @Test
    void sayWhatIsMissingAndOverwriteNothing() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("catalogue.backup");
        server.sql("postgres", "create database foreign_one");
        server.sql("foreign_one", "create table note (words text)");
        assertThat(run("backup", "lively", file)).startsWith("1 ").contains("holds no catalogue");
        assertThat(file).doesNotExist();
        assertThat(run("backup", "absent", file)).startsWith("1 ").contains("\"absent\" does not exist");

        site("lively").close();
        assertThat(run("backup", "lively", file)).startsWith("0 ");
        assertThat(run("backup", "lively", file)).startsWith("1 ").contains("is there already");
        assertThat(run("restore", "lively", file)).startsWith("1 ").contains("is not empty");
        assertThat(run("restore", "foreign_one", file)).startsWith("1 ").contains("is not empty");

        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 2));
        server.sql("postgres", "create database spare");
        assertThat(run("restore", "spare", half)).startsWith("1 ").containsIgnoringCase("nothing was restored");
        assertThat(run("restore", "spare", folder.resolve("none"))).contains("cannot be read");
        assertThat(run("restore", "spare", file)).startsWith("0 ");
    }

    /** Status, name and text of each page of a site that runs on a database. */
    private Map<String, List<String>> pages(String database) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext running = site(database);
                HttpClient visitor = HttpClient.newHttpClient()) {
            assertThat(running.isActive()).isTrue();
            Map<String, List<String>> pages = new LinkedHashMap<>();
            for (String address : ADDRESSES) {
                HttpResponse<String> page = visitor.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
                pages.put(
                        address,
                        List.of(
                                Integer.toString(page.statusCode()),
                                page.headers().firstValue("etag").orElse("no name"),
                                page.body()));
            }
            return pages;
        }
    }

    private ConfigurableApplicationContext site(String database) {
        return new SpringApplication(Application.class)
                .run(
                        "--server.port=" + port,
                        "--pairwise.catalogue.bundled=false",
                        "--spring.datasource.url=" + server.url(database),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=any",
                        "--pairwise.site.address=https://pairwise.example");
    }

    /** With three models and a price that has moved since. */
    private void fill(String database) {
        try (ConfigurableApplicationContext running = site(database)) {
            Imports imports = new Imports(
                    running.getBeanProvider(DataSet.class).stream().toList(), running.getBean(ImportRun.class));
            imports.take(Imports.THREE_MODELS);
            imports.takeNewPrice(folder);
        }
    }

    /** The exit code and what was said. */
    private String run(String script, String database, Path file) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder("db/" + script, file.toString()).redirectErrorStream(true);
        program.environment().put("SPRING_DATASOURCE_URL", server.url(database) + "?reWriteBatchedInserts=true");
        program.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        program.environment().put("SPRING_DATASOURCE_PASSWORD", "any");
        program.environment().merge("PATH", server.programs().toString(), (path, first) -> first + ":" + path);
        Process running = program.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return running.waitFor() + " " + said;
    }
}
