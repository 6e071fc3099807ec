/** A SMALL LAB for the tests of features shared by all labs. */
@NullMarked
package kllab.sample;

import org.jspecify.annotations.NullMarked;
