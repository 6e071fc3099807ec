/** LABS: what is known of a text takes bits away from its next letter; each step of knowledge is a mean KL. */
@NullMarked
package kllab.lab.english;

import org.jspecify.annotations.NullMarked;
