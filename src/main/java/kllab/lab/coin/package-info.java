/** LABS: what the flips of a coin teach, one by one and at once, and how much of their surprise was a lesson. */
@NullMarked
package kllab.lab.coin;

import org.jspecify.annotations.NullMarked;
