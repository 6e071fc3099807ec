/** A TINY LAB for the tests of what works for all labs. */
@NullMarked
package kllab.sample;

import org.jspecify.annotations.NullMarked;
