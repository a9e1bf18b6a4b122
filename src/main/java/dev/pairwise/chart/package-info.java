/** Where a value lies in a drawing: scales with round ticks, in whole drawing units. Knows neither models nor pages nor how to say anything. */
@NullMarked
package dev.pairwise.chart;

import org.jspecify.annotations.NullMarked;
