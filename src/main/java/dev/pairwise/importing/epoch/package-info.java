/** How the tables of Epoch AI are read: its own runs, and results of others that it collects. */
@NullMarked
package dev.pairwise.importing.epoch;

import org.jspecify.annotations.NullMarked;
