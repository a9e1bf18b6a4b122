package dev.pairwise.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is on or off: the page of all components, and the compiled templates. Others look at these while the site is put together; here is
 * seen that they are neither more nor less than true or false.
 */
@ConfigurationProperties("pairwise")
record SwitchProperties(
        @DefaultValue("false") boolean styleguide,
        @DefaultValue Templates templates) {

    record Templates(@DefaultValue("true") boolean compiled) {}
}
