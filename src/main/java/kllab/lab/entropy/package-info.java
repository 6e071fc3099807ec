/** LABS: the entropy of a coin as a curve, a belief as its tangent, and KL as the distance of the two. */
@NullMarked
package kllab.lab.entropy;

import org.jspecify.annotations.NullMarked;
