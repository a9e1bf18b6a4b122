package dev.pairwise.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test that visits {@link BundledSite} on a real port; all of them share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = BundledSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@interface BundledSiteTest {}
