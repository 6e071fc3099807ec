package kllab.io.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a lab's state that holds a user's own data (a pasted table, a text) rather than a setting. A file of a state always has
 * all of it. A picture or a line of text has it whole where it is small, and otherwise, or if the user wants that, only its name, its
 * size and a fingerprint.
 *
 * <p>Components of the same name are one piece of data: they are there together or not at all, so whatever refers to data (an index into
 * a table) belongs to its piece.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface UserData {
    /** Its name in files, and of the message {@code carried.<name>}. */
    String value();
}
