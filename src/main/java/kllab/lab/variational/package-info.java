/** Variational inference: a normal distribution in place of a posterior that is not normal. */
@NullMarked
package kllab.lab.variational;

import org.jspecify.annotations.NullMarked;
