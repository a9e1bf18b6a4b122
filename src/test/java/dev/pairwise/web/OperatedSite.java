package dev.pairwise.web;

import dev.pairwise.PostgresConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole site as an operator sees it, with an import that fails; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.prometheus.metrics.export.enabled=true",
            "management.server.port=0",
            "pairwise.catalogue.bundled=false",
            "pairwise.imports.first-after=0s",
            "pairwise.imports.sets.modelsdev.place=no/such/file.json",
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.directory=${user.dir}/target/access-log",
            "server.tomcat.accesslog.buffered=false",
            "server.tomcat.accesslog.pattern=%s %r %{X-Request-Id}o"
        })
@Import({PostgresConfiguration.class, Imports.class})
@interface OperatedSite {}
