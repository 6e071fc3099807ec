/** Online learning: Hedge, whose weights move against the losses of each round, with KL as the price of moving. */
@NullMarked
package kllab.lab.hedge;

import org.jspecify.annotations.NullMarked;
