/** LABS: yes/no questions as a tree; a tree is a belief, and what it asks above the entropy is KL. */
@NullMarked
package kllab.lab.tree;

import org.jspecify.annotations.NullMarked;
