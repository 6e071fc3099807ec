/** LABS: the contract of a lab. */
@NullMarked
package kllab.lab;

import org.jspecify.annotations.NullMarked;
