package dev.pairwise.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters of an address; any other is refused. An address without it takes none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Takes {

    Query[] value();

    /** Those without which there is no answer. */
    Query[] needs() default {};
}
