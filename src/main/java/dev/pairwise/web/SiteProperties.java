package dev.pairwise.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the site is reached from outside, such as {@code https://pairwise.example}, without a slash at the end. Left out, it is taken from
 * each request, which is for trying out only: whoever asks could then name any host in pages that others keep.
 */
@ConfigurationProperties("pairwise.site")
record SiteProperties(@Nullable URI address) {}
