package kllab.io.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something in a state that was written otherwise in files of earlier versions, so that those can be read for ever. It stands at the
 * record of a lab's state; the version of the lab's files is that of its latest change, and 1 where there is none.
 *
 * <p>A field is named as {@code "belief"} or, in a list of records, as {@code "humps[].mean"}; of its path all but the last name is
 * as it is today.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Changed.All.class)
public @interface Changed {
    /** The first version in which it is as today: 2 or more. */
    int in();

    /** The field as it is called today. */
    String field();

    /** What it was called before, if otherwise. */
    String was() default "";

    /** Values that were written otherwise, such as {@code "OLD=NEW"}. */
    String[] values() default {};

    /** What the field is in files that do not have it, as JSON. */
    String absent() default "";

    /** Several changes, in the order in which they were made. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        Changed[] value();
    }
}
