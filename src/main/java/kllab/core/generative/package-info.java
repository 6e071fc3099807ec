/** MATHEMATICS of generative models: the evidence bound of a VAE, and the steps of a diffusion. */
@NullMarked
package kllab.core.generative;

import org.jspecify.annotations.NullMarked;
